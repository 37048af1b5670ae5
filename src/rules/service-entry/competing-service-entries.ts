import type { Mesh } from '../../model/mesh.js';
import type { Visibility } from '../../model/service.js';
import type { ServiceEntryResource } from '../../schema/types/networking.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { haveCommonClients, type Reach, visibilityToKiali } from '../shared/common-clients.js';
import { scopesMeet, serviceEntryScope } from '../shared/export-scope.js';
import { keyOf, namesText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';

export const rule = defineRule({
  code: 'MSH0470',
  name: 'competing-service-entries',
  severity: 'warning',
  upstream: ['KIA1211', 'KIA1212'],
  summary: 'Several ServiceEntries define one host and port.',
  docs: {
    why: 'Clients that see several ServiceEntries for a host take the port of one of them, the oldest in their own namespace first. The endpoints of entries of one namespace are mixed; those of the others are lost. Where the protocols differ, the port is what the chosen entry says, and clients that speak the other protocol fail.',
    fix: 'Keep one ServiceEntry for the host, or set `exportTo: ["."]` on entries that each namespace has for itself.',
  },
  *check({ mesh }) {
    for (const claims of claimsByPort(mesh).values()) {
      if (claims.length < 2) continue;
      for (const claim of claims) {
        const rivals = claims.filter(
          (other) => other.resource !== claim.resource && scopesMeet(other.scope, claim.scope),
        );
        if (rivals.length === 0) continue;
        const isMet = rivals.some((rival) => haveCommonClients(mesh, reachOf(mesh, claim), reachOf(mesh, rival)));
        const finding = findingOf(claim, rivals);
        yield isMet ? finding : { ...finding, severity: 'info', upstream: [] };
      }
    }
  },
});

function reachOf(mesh: Mesh, { resource, host, scope }: PortClaim): Reach {
  const namespace = namespaceOf(resource);
  return { visibility: visibilityToKiali(mesh, scope, namespace), namespace, hosts: [host] };
}

interface PortClaim {
  readonly resource: ServiceEntryResource;
  readonly host: string;
  readonly port: number;
  readonly portIndex: number;
  readonly protocol: string;
  readonly scope: Visibility;
}

function claimsByPort(mesh: Mesh): ReadonlyMap<string, readonly PortClaim[]> {
  const claims = new Map<string, PortClaim[]>();
  for (const resource of mesh.resources.ServiceEntry) {
    const { hosts = [], ports = [] } = resource.spec;
    const scope = serviceEntryScope(mesh, resource);
    for (const [portIndex, { number = 0, protocol = 'TCP' }] of ports.entries()) {
      for (const host of new Set(hosts.map((name) => name.toLowerCase()))) {
        const key = `${host}:${number}`;
        const claim = { resource, host, port: number, portIndex, protocol: protocol.toUpperCase(), scope };
        const known = claims.get(key);
        if (known) known.push(claim);
        else claims.set(key, [claim]);
      }
    }
  }
  return claims;
}

function findingOf(
  { resource, host, port, portIndex, protocol }: PortClaim,
  rivals: readonly PortClaim[],
): RuleFinding {
  const different = rivals.find((rival) => rival.protocol !== protocol);
  const others = namesText([...new Set(rivals.map((rival) => keyOf(rival.resource)))], 3);
  return {
    resource,
    path: ['spec', 'ports', portIndex],
    upstream: [different ? 'KIA1212' : 'KIA1211'],
    message: different
      ? `${host}:${port} is ${protocol} here and ${different.protocol} in ${keyOf(different.resource)}: clients that see both speak one of them, the older first, and the other fails`
      : `${host}:${port} is defined by ${others}, too: clients that see both take one of them, the oldest of their own namespace first`,
    help: 'keep one ServiceEntry for the host, or set exportTo: ["."]',
    related: rivals.slice(0, 5).map((rival) => ({
      resource: rival.resource,
      path: ['spec', 'ports', rival.portIndex],
      message: `${rival.protocol} port ${port} of ${host}`,
    })),
  };
}
