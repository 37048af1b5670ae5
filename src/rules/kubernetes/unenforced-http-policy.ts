import { groupBy } from '../../model/group-by.js';
import { isLabelSubset } from '../../model/labels.js';
import type { Mesh } from '../../model/mesh.js';
import type { AuthorizationPolicyResource } from '../../schema/types/security.js';
import { defineRule } from '../rule.js';
import { asksForAmbient, optsOutOfAmbient, waypointUse } from '../shared/ambient/ambient.js';
import { httpAttributeOf } from '../shared/ambient/http-features.js';
import { waypointPresence } from '../shared/ambient/waypoints.js';
import { keyOf, namesText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { type WrittenWorkload, workloadRef, writtenWorkloads } from '../shared/workloads/written-workloads.js';

export const rule = defineRule({
  code: 'MSH0953',
  name: 'unenforced-http-policy',
  severity: 'warning',
  upstream: ['KIA1317'],
  summary: 'An ambient workload without a waypoint is under an AuthorizationPolicy with HTTP attributes.',
  docs: {
    why: 'ztunnel sees connections, not requests. It drops what it cannot check from ALLOW rules and refuses more than meant in DENY rules: a policy with methods, paths or headers does not do what it says until the traffic passes a waypoint.',
    fix: 'Enrol the Service or the namespace with a waypoint, and attach the policy to it with `targetRefs`.',
  },
  *check({ mesh, knowledge }) {
    const policiesIn = groupBy(
      mesh.resources.AuthorizationPolicy.filter(({ spec }) => httpAttributeOf(spec)),
      namespaceOf,
    );
    if (policiesIn.size === 0) return;
    for (const workload of writtenWorkloads(mesh)) {
      const { namespace, labels, isGateway } = workload;
      const policies = policiesIn.get(namespace) ?? [];
      if (policies.length === 0 || isGateway || optsOutOfAmbient(labels) || !asksForAmbient(mesh, namespace, labels))
        continue;
      const waypoint = waypointUse(mesh, namespace, labels);
      if (waypoint && waypointPresence(mesh, knowledge, waypoint) !== 'missing') continue;
      const applying = policies.filter((policy) => isFor(mesh, policy, workload));
      const [first] = applying;
      if (!first) continue;
      yield {
        resource: workload.resource,
        about: workloadRef(workload),
        path: ['metadata', 'name'],
        message: `${namesText(applying.map(keyOf))} ${applying.length > 1 ? 'have' : 'has'} HTTP attributes, but no waypoint is before ${workload.name}, so nothing checks them`,
        help: `label namespace ${namespace} or the Service istio.io/use-waypoint`,
        related: applying.map((policy) => ({
          resource: policy,
          path: ['spec', 'rules'],
          at: 'key',
          message: `${httpAttributeOf(policy.spec)} cannot be checked`,
        })),
      };
    }
  },
});

function isFor(mesh: Mesh, { spec }: AuthorizationPolicyResource, workload: WrittenWorkload): boolean {
  const targets = [...(spec.targetRefs ?? []), ...(spec.targetRef ? [spec.targetRef] : [])];
  if (targets.length === 0) return isLabelSubset(spec.selector?.matchLabels, workload.labels);
  return targets.some(({ kind, name }) => kind === 'Service' && isSelectedBy(mesh, name ?? '', workload));
}

function isSelectedBy({ services, domainSuffix }: Mesh, name: string, { namespace, labels }: WrittenWorkload): boolean {
  const service = services.byHost.get(`${name}.${namespace}.svc.${domainSuffix}`)?.get(namespace);
  return service?.selector !== undefined && isLabelSubset(service.selector, labels);
}
