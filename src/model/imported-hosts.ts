import { type Hostname, hostsOverlap, isHostSubset, isWildcard } from './host.js';

/** The hosts that an egress listener imports from one namespace, or from any. */
export interface ImportedHosts {
  readonly exact: ReadonlySet<Hostname>;
  readonly all: readonly Hostname[];
}

/** Imported hosts by namespace; `*` holds those of any namespace. */
export type Imports = ReadonlyMap<string, ImportedHosts>;

export const ANY_NAMESPACE = '*';

/** Reads the `namespace/dnsName` entries of an egress listener in `namespace`; others are ignored, as by istiod. */
export function readImports(hosts: readonly string[], namespace: string): Imports {
  const imports = new Map<string, { exact: Set<Hostname>; all: Hostname[] }>();
  for (const entry of hosts) {
    const [from, host, ...rest] = entry.split('/');
    if (from === undefined || host === undefined || rest.length > 0) continue;
    const key = from === '.' ? namespace : from;
    const imported = imports.get(key) ?? { exact: new Set(), all: [] };
    imports.set(key, imported);
    if (!isWildcard(host)) imported.exact.add(host);
    imported.all.push(host);
  }
  return imports;
}

/** Whether a service's host is imported: named, or covered by a wildcard. */
export function importsService(imported: ImportedHosts, host: Hostname): boolean {
  return importsHost(imported, host, isHostSubset);
}

/** Whether a VirtualService's host is imported; Istio's own VirtualServices also when their wildcard covers an imported host. */
export function importsRoute(imported: ImportedHosts, host: Hostname, mustBeCovered: boolean): boolean {
  return importsHost(imported, host, mustBeCovered ? isHostSubset : hostsOverlap);
}

function importsHost(
  imported: ImportedHosts,
  host: Hostname,
  matches: (host: Hostname, imported: Hostname) => boolean,
): boolean {
  if (imported.exact.has(host)) return true;
  const comparesExact = isWildcard(host);
  return imported.all.some((candidate) => (comparesExact || isWildcard(candidate)) && matches(host, candidate));
}
