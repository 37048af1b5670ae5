import { type Grants, readGrants } from '../../model/gateway-api/grants.js';
import { GATEWAY_API, SERVICE, serviceHost } from '../../model/gateway-api/names.js';
import type { Mesh } from '../../model/mesh.js';
import { defineRule, type RuleContext } from '../rule.js';
import {
  isCommonRoute,
  parentsOf,
  type RouteReference,
  serviceBackendsOf,
} from '../shared/gateway-api/kubernetes-routes.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { nearServiceName, servicesNamed } from '../shared/services/service-names.js';

export const rule = defineRule({
  code: 'MSH1051',
  name: 'unusable-service-reference',
  severity: 'error',
  upstream: ['KIA1402'],
  summary: 'A route refers to a Service that does not exist or that it may not use.',
  docs: {
    why: 'Requests for a backend that cannot be resolved are answered with 500. A Service of another namespace needs a ReferenceGrant there that allows this kind of route from this namespace.',
    fix: "Write the plain name of the Service and its `namespace`, and add a ReferenceGrant in that namespace where it is not the route's.",
  },
  *check(context) {
    const grants = readGrants(context.mesh.resources.ReferenceGrant);
    const references = [
      ...[...serviceBackendsOf(context.mesh)].map((reference) => ({ reference, role: 'backend' as const })),
      ...[...parentsOf(context.mesh, SERVICE)].map((reference) => ({ reference, role: 'parent' as const })),
    ];
    for (const { reference, role } of references) {
      const fault = faultOf(context, reference, role === 'backend' ? grants : undefined);
      if (!fault) continue;
      yield {
        resource: reference.route,
        path: [...reference.path, 'name'],
        upstream: isCommonRoute(reference.route) ? ['KIA1402'] : [],
        message: `${fault.message}, so ${role === 'backend' ? 'requests for this backend fail with 500' : 'the route applies to nothing'}`,
        help: fault.help,
      };
    }
  },
});

interface Fault {
  readonly message: string;
  readonly help: string | undefined;
}

function faultOf(
  { mesh, knowledge }: RuleContext,
  { route, name, namespace }: RouteReference,
  grants: Grants | undefined,
): Fault | undefined {
  const from = namespaceOf(route);
  if (name.includes('.')) {
    const [first = '', second] = name.split('.');
    return {
      message: `${name} is a host name, but a reference takes the name of a Service`,
      help: `write name: ${first}${second && second !== from ? ` and namespace: ${second}` : ''}`,
    };
  }
  if (knowledge.host(serviceHost(name, namespace, mesh.domainSuffix), namespace) === 'missing') {
    return { message: `there is no Service ${namespace}/${name}`, help: nearHelp(mesh, name, namespace) };
  }
  if (!grants || namespace === from) return undefined;
  const referrer = { kind: `${GATEWAY_API}/${route.kind}` as const, namespace: from };
  return grants(referrer, { kind: SERVICE, namespace, name })
    ? undefined
    : {
        message: `no ReferenceGrant in ${namespace} lets ${route.kind}s of ${from} use Service ${name}`,
        help: `add a ReferenceGrant in ${namespace} from ${route.kind} in ${from} to Service`,
      };
}

function nearHelp(mesh: Mesh, name: string, namespace: string): string | undefined {
  const near = nearServiceName(mesh, name, namespace);
  if (near !== undefined) return `did you mean ${near}?`;
  const [namesake] = servicesNamed(mesh, name);
  return namesake && `Service ${namesake.namespace}/${name} has that name; add namespace: ${namesake.namespace}`;
}
