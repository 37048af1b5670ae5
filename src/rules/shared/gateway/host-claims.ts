import { groupBy } from '../../../model/group-by.js';
import type { Mesh } from '../../../model/mesh.js';
import type { GatewayResource } from '../../../schema/types/networking.js';
import type { Path } from '../../../source/document.js';
import { labelsText } from '../names.js';
import { workloadKey } from '../workloads/workloads.js';
import { gatewayWorkloads } from './gateway-selection.js';

/** A host that a server of a Gateway claims on a port. */
export interface HostClaim {
  readonly resource: GatewayResource;
  readonly path: Path;
  /** As it is written. */
  readonly written: string;
  /** Lower case, without the namespace. */
  readonly host: string;
  /** The namespace of the VirtualServices it is for; `*` for any. */
  readonly scope: string;
  readonly port: number;
  readonly bind: string;
  readonly hasTls: boolean;
  /** Position of the Gateway in istiod's order: the first wins. */
  readonly order: number;
  /** The selector as text. */
  readonly selector: string;
}

/** The claims of other Gateways that meet one on the same workload, port and bind address. */
export interface ContestedHost {
  readonly claim: HostClaim;
  readonly rivals: readonly HostClaim[];
}

/** Two hosts of servers of one Gateway, the second within the first or the same and further down. */
export interface RepeatedHost {
  readonly wide: HostClaim;
  readonly narrow: HostClaim;
}

/** Hosts that one Gateway claims twice on a port: alike, or one by a wildcard that covers the other. */
export function* repeatedHosts({ resources }: Pick<Mesh, 'resources'>): Iterable<RepeatedHost> {
  for (const [order, resource] of resources.Gateway.entries()) {
    const claims = [...claimsOf(resource, order)].map((claim, at) => ({ claim, at }));
    const byHost = groupBy(claims, ({ claim }) => claim.host);
    for (const { claim: narrow, at: index } of claims) {
      const covering = [narrow.host, ...coveringHosts(narrow.host)].flatMap((host) => byHost.get(host) ?? []);
      const wide = covering.find(({ claim, at }) => {
        const isBefore = claim.host !== narrow.host || at < index;
        return isBefore && isSamePlace(claim, narrow) && isSameScope(claim, narrow);
      });
      if (wide) yield { wide: wide.claim, narrow };
    }
  }
}

const isSamePlace = (one: HostClaim, other: HostClaim): boolean => one.port === other.port && one.bind === other.bind;

/** Hosts that several Gateways claim: alike, or one by a wildcard that covers the other. */
export function contestedHosts(mesh: Mesh): readonly ContestedHost[] {
  const rivals = new Map<HostClaim, Set<HostClaim>>();
  const meet = (one: HostClaim, other: HostClaim): void => {
    if (one.resource === other.resource || !isSameScope(one, other)) return;
    rivals.set(one, (rivals.get(one) ?? new Set()).add(other));
    rivals.set(other, (rivals.get(other) ?? new Set()).add(one));
  };
  for (const claims of claimsByPlace(mesh).values()) {
    for (const [host, alike] of claims) {
      const covers = coveringHosts(host).flatMap((wildcard) => claims.get(wildcard) ?? []);
      for (const [index, claim] of alike.entries()) {
        for (const other of [...alike.slice(index + 1), ...covers]) meet(claim, other);
      }
    }
  }
  return [...rivals].map(([claim, set]) => ({ claim, rivals: [...set] }));
}

const isSameScope = (one: HostClaim, other: HostClaim): boolean =>
  one.scope === other.scope || one.scope === '*' || other.scope === '*';

/** Claims by host, for each workload (or selector, where none is known), port and bind address. */
function claimsByPlace(mesh: Mesh): ReadonlyMap<string, ReadonlyMap<string, readonly HostClaim[]>> {
  const places = new Map<string, Map<string, HostClaim[]>>();
  for (const [order, resource] of mesh.resources.Gateway.entries()) {
    const where = placesOf(mesh, resource);
    for (const claim of claimsOf(resource, order)) {
      for (const place of where) {
        const key = `${place}\n${claim.port}\n${claim.bind}`;
        const claims = places.get(key) ?? new Map<string, HostClaim[]>();
        places.set(key, claims);
        const sameHost = claims.get(claim.host);
        if (sameHost) sameHost.push(claim);
        else claims.set(claim.host, [claim]);
      }
    }
  }
  return places;
}

function placesOf(mesh: Mesh, resource: GatewayResource): ReadonlySet<string> {
  const workloads = gatewayWorkloads(mesh, resource);
  return workloads.length > 0 ? new Set(workloads.map(workloadKey)) : new Set([`selector ${selectorOf(resource)}`]);
}

function selectorOf({ spec }: GatewayResource): string {
  return labelsText(Object.fromEntries(Object.entries(spec.selector ?? {}).sort()));
}

function* claimsOf(resource: GatewayResource, order: number): Iterable<HostClaim> {
  const selector = selectorOf(resource);
  for (const [index, { port, bind = '', tls, hosts = [] }] of (resource.spec.servers ?? []).entries()) {
    for (const [at, written] of hosts.entries()) {
      const [host = '', scope = '*'] = written.split('/').reverse();
      yield {
        resource,
        path: ['spec', 'servers', index, 'hosts', at],
        written,
        host: host.toLowerCase(),
        scope: scope === '.' ? (resource.metadata.namespace ?? '') : scope,
        port: port?.number ?? 0,
        bind,
        hasTls: tls !== undefined && /^(https|tls)$/i.test(port?.protocol ?? ''),
        order,
        selector,
      };
    }
  }
}

/** Wildcards that cover a host: `*.example.com` and `*.com` cover `www.example.com`, and `*` every one. */
function coveringHosts(host: string): readonly string[] {
  if (host === '*') return [];
  const labels = host.startsWith('*') ? [] : host.split('.').slice(1);
  return [...labels.map((_, index) => `*.${labels.slice(index).join('.')}`), '*'];
}
