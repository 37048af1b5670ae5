import type { RouteConfiguration, VirtualHost } from '../../envoy/types.js';

export interface VirtualHostMatch {
  readonly virtualHost: VirtualHost;
  readonly domain: string;
}

/** The virtual host of an authority: exact, then the longest `*suffix`, then the longest `prefix*`, then `*`. */
export function findVirtualHost(config: RouteConfiguration, authority: string): VirtualHostMatch | undefined {
  const host = (config.ignorePortInHostMatching === true ? withoutPort(authority) : authority).toLowerCase();
  const all = (config.virtualHosts ?? []).flatMap((virtualHost) =>
    virtualHost.domains.map((domain) => ({ virtualHost, domain: domain.toLowerCase() })),
  );
  const longest = (matches: (domain: string) => boolean): VirtualHostMatch | undefined =>
    all
      .filter(({ domain }) => domain !== '*' && host.length >= domain.length && matches(domain))
      .sort((a, b) => b.domain.length - a.domain.length)[0];
  return (
    all.find(({ domain }) => domain === host) ??
    longest((domain) => domain.startsWith('*') && host.endsWith(domain.slice(1))) ??
    longest((domain) => domain.endsWith('*') && host.startsWith(domain.slice(0, -1))) ??
    all.find(({ domain }) => domain === '*')
  );
}

/** An authority without its port; brackets of an IPv6 address stay. */
export function withoutPort(authority: string): string {
  return authority.replace(/^(\[[^\]]*\]|[^:]*):[^:]*$/, '$1');
}
