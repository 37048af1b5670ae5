import { compareText } from './order.js';
/** A DNS name, possibly with a leading `*`. */
export type Hostname = string;

/** Whether a host begins with `*`. */
export function isWildcard(host: Hostname): boolean {
  return host.startsWith('*');
}

/** Whether two host names can name one host: equal, or one's suffix after its `*` ends the other. */
export function hostsOverlap(a: Hostname, b: Hostname): boolean {
  if (a === b) return true;
  const aSuffix = isWildcard(a) ? a.slice(1) : undefined;
  const bSuffix = isWildcard(b) ? b.slice(1) : undefined;
  if (aSuffix !== undefined && bSuffix !== undefined) return aSuffix.endsWith(bSuffix) || bSuffix.endsWith(aSuffix);
  if (aSuffix !== undefined) return b.endsWith(aSuffix);
  if (bSuffix !== undefined) return a.endsWith(bSuffix);
  return false;
}

/** Whether every host that `inner` names is also named by `outer`. */
export function isHostSubset(inner: Hostname, outer: Hostname): boolean {
  if (inner === outer) return true;
  if (!isWildcard(outer)) return false;
  const suffix = outer.slice(1);
  if (!isWildcard(inner)) return inner.endsWith(suffix);
  return inner.length >= outer.length && inner.slice(1).endsWith(suffix);
}

/** Orders host names from most to least specific: exact before wildcard, longer before shorter, then by bytes. */
export function compareSpecificity(a: Hostname, b: Hostname): number {
  const wildcards = Number(isWildcard(a)) - Number(isWildcard(b));
  if (wildcards !== 0) return wildcards;
  if (a.length !== b.length) return b.length - a.length;
  return compareText(a, b);
}

/** The short name `reviews` in namespace `ns` becomes `reviews.ns.svc.<domain>`; anything with a dot, `*` or an IP stays. */
export function resolveShortHost(host: Hostname, namespace: string, domainSuffix: string): Hostname {
  if (host === '' || host === '*' || host.includes('.') || host.includes(':')) return host;
  return `${host}.${namespace}.svc.${domainSuffix}`;
}

/** A host to stand before a port, or in a domain: IPv6 addresses and ranges in brackets. */
export function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
