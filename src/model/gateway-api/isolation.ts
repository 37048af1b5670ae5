import { hostsOverlap, isHostSubset, isWildcard } from '../host.js';
import type { RouteParent } from './parents.js';

// Mirrors istiod's hostnameAllowedByIsolation: of listeners on one port, the most exact one takes a host.
/** Whether a route's host is served through a parent, and not through a listener that fits it better. */
export function servesHost(parent: RouteParent, host: string): boolean {
  if (parent.kind === 'mesh') return true;
  const { hostname, others } = parent;
  if (hostname !== '' && !isWildcard(hostname)) return true;
  if (hostname !== '' && !hostsOverlap(host, hostname)) return false;
  return !others.some((other) => hostname.length <= other.length && isHostSubset(host, other));
}
