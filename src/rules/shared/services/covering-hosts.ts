import type { Hostname } from '../../../model/host.js';

/** Other wildcards by domain that cover a host, narrowest first: `*.example.com`, `*.com` and `*` for `www.example.com`. */
export function coveringHosts(host: Hostname): readonly Hostname[] {
  if (host === '*') return [];
  const labels = host.split('.').slice(1);
  const wildcards = labels.map((_, index) => `*.${labels.slice(index).join('.')}`);
  return [...wildcards.filter((wildcard) => wildcard !== host), '*'];
}
