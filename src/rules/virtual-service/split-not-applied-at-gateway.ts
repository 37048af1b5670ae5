import { resolveShortHost } from '../../model/host.js';
import { isLabelSubset } from '../../model/labels.js';
import type { Mesh } from '../../model/mesh.js';
import type { VirtualServiceResource } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { keyOf } from '../shared/names.js';
import { visibleService } from '../shared/services/mesh-hosts.js';
import { httpRoutesOf, isForGatewaysOnly } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0257',
  name: 'split-not-applied-at-gateway',
  severity: 'warning',
  upstream: ['IST0140'],
  summary: 'A gateway routes to a host whose subsets another VirtualService, for sidecars only, chooses.',
  docs: {
    why: 'A gateway sends requests straight to the endpoints of the destination. The VirtualService that splits the host into subsets is for sidecars, so requests that enter through the gateway go to all versions alike.',
    fix: 'Name the subsets in the VirtualService of the gateway as well, or bind the one that splits to the gateway.',
  },
  *check({ mesh }) {
    const splits = splitsByHost(mesh);
    for (const { resource, part, path } of httpRoutesOf(mesh)) {
      const { gateways = [] } = resource.spec;
      if (gateways.length === 0) continue;
      for (const [index, { destination }] of (part.route ?? []).entries()) {
        if (!destination?.host || destination.subset) continue;
        const split = splits.get(fullHost(mesh, resource, destination.host));
        if (split === undefined || split.resource === resource) continue;
        yield {
          resource,
          path: [...path, 'route', index, 'destination'],
          message: `${keyOf(split.resource)} splits ${destination.host} into subsets for sidecars only; requests that enter through ${gateways[0]} go to all of them alike`,
          help: 'name the subset here, or bind the split to the gateway',
          severity: holdsAll(mesh, split) ? 'info' : 'warning',
          upstream: split.written === destination.host ? ['IST0140'] : [],
          related: [{ resource: split.resource, path: ['spec', 'hosts'], message: 'split here' }],
        };
      }
    }
  },
});

interface Split {
  readonly resource: VirtualServiceResource;
  readonly written: string;
  readonly host: string;
  readonly subset: string;
}

/** Where the subset has every endpoint of the host, nothing is split. */
function holdsAll(mesh: Mesh, { resource, host, subset }: Split): boolean {
  const namespace = resource.metadata.namespace ?? '';
  const service = visibleService(mesh, host, namespace);
  if (service === undefined) return false;
  const labels = mesh.destinationRules
    .lookup(namespace, host, service.namespace)
    .flatMap(({ subsets }) => subsets.filter(({ name }) => name === subset))[0]?.labels;
  const endpoints = mesh.services.endpointsOf(service);
  return labels !== undefined && endpoints.length > 0 && endpoints.every((one) => isLabelSubset(labels, one.labels));
}

/** VirtualServices for sidecars that route their own host to subsets. */
function splitsByHost(mesh: Mesh): ReadonlyMap<string, Split> {
  const splits = new Map<string, Split>();
  for (const { resource, part } of httpRoutesOf(mesh)) {
    const { gateways, hosts = [] } = resource.spec;
    if (isForGatewaysOnly(resource) || gateways?.some((gateway) => gateway !== 'mesh')) continue;
    const own = new Map(hosts.map((host) => [fullHost(mesh, resource, host), host]));
    for (const { destination } of part.route ?? []) {
      const host = fullHost(mesh, resource, destination?.host ?? '');
      const written = own.get(host);
      if (!destination?.subset || written === undefined || splits.has(host)) continue;
      splits.set(host, { resource, written, host, subset: destination.subset });
    }
  }
  return splits;
}

function fullHost({ domainSuffix }: Mesh, { metadata }: VirtualServiceResource, host: string): string {
  return resolveShortHost(host, metadata.namespace ?? '', domainSuffix);
}
