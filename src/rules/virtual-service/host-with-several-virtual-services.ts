import type { Mesh } from '../../model/mesh.js';
import type { VirtualService } from '../../model/virtual-service.js';
import { MESH_GATEWAY } from '../../model/virtual-service-names.js';
import type { VirtualServiceResource } from '../../schema/types/networking.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { haveCommonClients, type Reach, visibilityToKiali } from '../shared/common-clients.js';
import { scopesMeet } from '../shared/export-scope.js';
import { keyOf, namesText } from '../shared/names.js';

export const rule = defineRule({
  code: 'MSH0256',
  name: 'host-with-several-virtual-services',
  severity: 'error',
  upstream: ['IST0109', 'KIA1106'],
  summary: 'Several VirtualServices define the routes of one host.',
  docs: {
    why: 'A sidecar takes the routes of a host from one VirtualService: of those it can see, one of its own namespace, else the oldest. The routes of the others are not used, and which one is oldest changes when one is deleted and created again. A gateway puts the routes of all of them one after another, the oldest first.',
    fix: 'Merge them into one VirtualService, or let one delegate to the others.',
    exceptions:
      'At gateways several VirtualServices for a host are information only; they work as long as their matches do not overlap.',
  },
  *check({ mesh }) {
    for (const [host, owners] of ownersByHost(mesh)) {
      for (const owner of owners.length > 1 ? owners : []) {
        const finding = conflict(mesh, host, owner, owners);
        if (finding) yield finding;
      }
    }
  },
});

interface Owner
  extends Pick<VirtualService, 'gateways' | 'visibility' | 'namespace' | 'hosts' | 'http' | 'tls' | 'tcp'> {
  readonly resource: VirtualServiceResource;
  readonly index: number;
}

function conflict(mesh: Mesh, host: string, owner: Owner, owners: readonly Owner[]): RuleFinding | undefined {
  const rivals = owners.filter((other) => other !== owner && scopesMeet(owner.visibility, other.visibility));
  const inMesh = isForMesh(owner) ? rivals.filter(isForMesh) : [];
  const atGateways = rivals.filter(({ gateways }) =>
    gateways.some((gateway) => gateway !== MESH_GATEWAY && owner.gateways.includes(gateway)),
  );
  const others = inMesh.length > 0 ? inMesh : atGateways;
  if (others.length === 0) return undefined;
  const [oldest = owner] = owners.filter((other) => other === owner || others.includes(other));
  return {
    resource: owner.resource,
    path: ['spec', 'hosts', owner.index],
    ...judgement(mesh, host, owner, { inMesh, atGateways, oldest }),
    help: 'merge them into one VirtualService, or let one delegate to the others',
    upstream: [
      ...(inMesh.length > 0 ? ['IST0109'] : []),
      ...(others.some((other) => isRivalToKiali(mesh, owner, other)) ? ['KIA1106'] : []),
    ],
    related: others.slice(0, 5).map(({ resource, index }) => ({
      resource,
      path: ['spec', 'hosts', index],
      message: 'also defined here',
    })),
  };
}

interface Rivalry {
  readonly inMesh: readonly Owner[];
  readonly atGateways: readonly Owner[];
  readonly oldest: Owner;
}

function judgement(
  mesh: Mesh,
  host: string,
  owner: Owner,
  { inMesh, atGateways, oldest }: Rivalry,
): Pick<RuleFinding, 'severity' | 'message'> {
  const others = inMesh.length > 0 ? inMesh : atGateways;
  const names = namesText(others.map(({ resource }) => keyOf(resource)));
  const defined = `${names} ${others.length > 1 ? 'define' : 'defines'} routes of ${host}`;
  if (inMesh.length === 0) {
    const message = `${defined} at the same gateways; those of ${keyOf(oldest.resource)} are tried first`;
    return { severity: 'info', message };
  }
  if (!inMesh.some((other) => haveCommonClients(mesh, owner, other)))
    return { severity: 'info', message: `${defined} too; no sidecar imports more than one of them` };
  if (!inMesh.some((other) => isReplaced(owner, other)))
    return { severity: 'info', message: `${defined} too; sidecars choose between their tls routes by SNI` };
  const message = `${defined} too, and sidecars use those of one VirtualService only: ${precedence(owner, oldest)}`;
  return { severity: oldest === owner ? 'info' : 'error', message };
}

/** Kiali compares gateways as they are written; in ambient namespaces it takes routes for private. */
function isRivalToKiali(mesh: Mesh, owner: Owner, other: Owner): boolean {
  const gateways = writtenGateways(other.resource);
  if (!writtenGateways(owner.resource).some((gateway) => gateways.includes(gateway))) return false;
  const reachOf = (one: Owner): Reach => ({
    ...one,
    visibility: visibilityToKiali(mesh, one.visibility, one.namespace),
  });
  return haveCommonClients(mesh, reachOf(owner), reachOf(other));
}

function writtenGateways({ spec }: VirtualServiceResource): readonly (string | undefined)[] {
  return spec.gateways?.length ? spec.gateways : [undefined];
}

function precedence(owner: Owner, oldest: Owner): string {
  const isDated = oldest.resource.metadata.creationTimestamp !== undefined;
  const name = oldest === owner ? 'this one' : keyOf(oldest.resource);
  return `${name}, the ${isDated ? 'oldest' : 'first by name, as no creation times are given'}`;
}

/** Sidecars put tls routes of several VirtualServices side by side; of other routes they take those of one. */
function isReplaced(one: Owner, other: Owner): boolean {
  const hasTlsOnly = ({ http, tls, tcp }: Owner): boolean => tls.length > 0 && http.length + tcp.length === 0;
  return !hasTlsOnly(one) || !hasTlsOnly(other);
}

const isForMesh = ({ gateways }: Owner): boolean => gateways.includes(MESH_GATEWAY);

function ownersByHost(mesh: Mesh): ReadonlyMap<string, readonly Owner[]> {
  const resources = new Map<object, VirtualServiceResource>(mesh.resources.VirtualService.map((one) => [one, one]));
  const byHost = new Map<string, Owner[]>();
  for (const virtualService of mesh.virtualServices.all) {
    const { hosts } = virtualService;
    const resource = resources.get(virtualService.resource);
    if (resource === undefined) continue;
    for (const [index, host] of hosts.entries()) {
      if (hosts.indexOf(host) < index) continue;
      const owner = { ...virtualService, resource, index };
      const owners = byHost.get(host);
      if (owners) owners.push(owner);
      else byHost.set(host, [owner]);
    }
  }
  return byHost;
}
