import { isHostSubset, resolveShortHost } from '../../model/host.js';
import type { Mesh } from '../../model/mesh.js';
import { defineRule, type RuleContext, type RuleFinding } from '../rule.js';
import { hasClients } from '../shared/common-clients.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { partlyQualifiedHost, unknownHostHelp } from '../shared/services/destination-hosts.js';
import { wildcardDomainFault } from '../shared/values/dns-name.js';
import { type RouteDestination, routeDestinationsOf } from '../shared/virtual-service/route-destinations.js';
import {
  destinationsOf,
  httpRoutesOf,
  weightedDestinationsOf,
} from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0251',
  name: 'unknown-destination-host',
  severity: 'error',
  upstream: ['IST0101', 'KIA1101'],
  summary: 'A route sends requests to a host that no Service or ServiceEntry defines.',
  docs: {
    why: 'Proxies have a cluster for each host of the registry that they can see, and for no other. A route to any other host answers 503 (NC), also under ALLOW_ANY; a mirror to one sends nothing.',
    fix: 'Correct the host, export the Service to the namespace, or define a ServiceEntry. A short name means a Service beside the VirtualService; `service.namespace` is not a name that Istio knows.',
    exceptions:
      'Nothing is reported where the input tells nothing of the namespace. Hosts of other repositories go under `assume.services` in mesh.config.yaml.',
  },
  *check(context) {
    yield* missingHosts(context.mesh);
    for (const destination of routeDestinationsOf(context.mesh)) {
      if (wildcardDomainFault(destination.written) !== undefined) continue;
      const finding = unknownHost(context, destination);
      if (finding) yield finding;
    }
  },
});

function unknownHost({ mesh, knowledge }: RuleContext, destination: RouteDestination): RuleFinding | undefined {
  const { resource, path, written, host, isMirror, namespace, clients } = destination;
  const blind = clients.filter((client) => knowledge.host(host, client) === 'missing');
  const [client] = blind;
  if (client === undefined) return undefined;
  const isUnknownAtHome = knowledge.host(host, namespace) === 'missing';
  const consequence = isMirror ? 'the mirrored requests are lost' : 'requests of this route get a 503';
  // Kiali does not look at mirrors, and takes service.namespace for the Service.
  const isUnknownToKiali = !isMirror && partlyQualifiedHost(mesh, written) === undefined;
  return {
    resource,
    path: [...path, 'host'],
    severity: isMirror ? 'warning' : 'error',
    message: isUnknownAtHome
      ? `no Service or ServiceEntry has the host ${host}, so ${consequence}`
      : `${host} is not visible in ${client}, where the gateway runs, so ${consequence}`,
    help: unknownHostHelp(mesh, written, isUnknownAtHome ? namespace : client),
    upstream: isUnknownAtHome
      ? [
          'IST0101',
          ...(isUnknownToKiali ? ['KIA1101'] : []),
          ...(isSubsetUndefined(mesh, destination) ? ['KIA1107'] : []),
        ]
      : [],
  };
}

/** The subset of an unknown host is not worth a finding of its own; Kiali reports both. */
function isSubsetUndefined(mesh: Mesh, { part, written, isMirror, namespace, resource }: RouteDestination): boolean {
  if (!part.subset || isMirror || !hasClients(mesh, resource)) return false;
  const host = hostToKiali(mesh, written, namespace);
  return !mesh.resources.DestinationRule.some(
    (rule) =>
      isHostSubset(host, hostToKiali(mesh, rule.spec.host ?? '', namespaceOf(rule))) &&
      rule.spec.subsets?.some(({ name }) => name === part.subset),
  );
}

/** Kiali reads `service.namespace` as Kubernetes DNS does. */
function hostToKiali({ namespaces, domainSuffix }: Mesh, host: string, home: string): string {
  const [service, namespace = '', ...rest] = host.split('.');
  const isQualified =
    rest.join('.') === 'svc' || (rest.length === 0 && (namespaces.has(namespace) || namespace === home));
  return isQualified ? `${service}.${namespace}.svc.${domainSuffix}` : resolveShortHost(host, home, domainSuffix);
}

/** The field is missing, which the schema reports; to istioctl its host is unknown. */
function* missingHosts(mesh: Mesh): Iterable<RuleFinding> {
  const finding = {
    message: 'the destination has no host, so requests of this route get a 503',
    upstream: ['IST0101'],
  };
  const mirrors = httpRoutesOf(mesh).flatMap(({ resource, part, path }) =>
    (part.mirrors ?? []).map((target, index) => ({ resource, part: target, path: [...path, 'mirrors', index] })),
  );
  for (const { resource, part, path } of [...weightedDestinationsOf(mesh), ...mirrors]) {
    if (part.destination === undefined) yield { ...finding, resource, path: [...path, 'destination'] };
  }
  for (const { resource, part, path } of destinationsOf(mesh)) {
    if (part.host === undefined) yield { ...finding, resource, path: [...path, 'host'] };
  }
}
