import { compareSpecificity, type Hostname, isWildcard } from './host.js';

/** Values by exact and by wildcard host, found by the most specific host that covers a name. */
export interface HostMap<Value> {
  get(host: Hostname): Value | undefined;
}

/** Indexes `entries` (one value per host) for look-ups of the most specific match. */
export function buildHostMap<Value>(entries: ReadonlyMap<Hostname, Value>): HostMap<Value> {
  const wildcards = [...entries.keys()].filter(isWildcard).sort(compareSpecificity);
  return {
    get(host) {
      const exact = entries.get(host);
      if (exact !== undefined) return exact;
      const needle = isWildcard(host) ? host.slice(1) : host;
      const best = wildcards.find((wildcard) => needle.endsWith(wildcard.slice(1)));
      return best === undefined ? undefined : entries.get(best);
    },
  };
}
