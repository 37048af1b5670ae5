import { isIP } from 'node:net';
import type { Container } from '../schema/types/kubernetes.js';
import type { ProxyConfigSettings } from '../schema/types/mesh-config.js';
import type { Proxy } from './proxy.js';

const META_PREFIX = 'ISTIO_META_';

export type Environment = NonNullable<Container['env']>;

/** `ISTIO_META_x` of proxyMetadata and of the proxy container's environment, as `x`; the container wins. */
export function nodeMetadata(config: ProxyConfigSettings, environment: Environment): Readonly<Record<string, string>> {
  const metadata: Record<string, string> = {};
  const add = (name: string, value: string | undefined): void => {
    if (name.startsWith(META_PREFIX) && value !== undefined) metadata[name.slice(META_PREFIX.length)] = value;
  };
  for (const name in config.proxyMetadata) add(name, config.proxyMetadata[name]);
  for (const { name, value } of environment) add(name, value);
  return metadata;
}

const TRUE_SPELLINGS: ReadonlySet<string | undefined> = new Set(['1', 't', 'T', 'true', 'TRUE', 'True']);

/** Whether a boolean setting of node metadata is on; Go's spellings of true. */
export function isMetadataFlagSet(metadata: Readonly<Record<string, string>>, name: string): boolean {
  return TRUE_SPELLINGS.has(metadata[name]);
}

/** How connections reach a sidecar: as its Pod's annotation says, else its ProxyConfig. */
export function interceptionModeOf(
  annotations: Readonly<Record<string, string>>,
  config: ProxyConfigSettings,
): Proxy['interceptionMode'] {
  const mode = annotations['sidecar.istio.io/interceptionMode'] ?? config.interceptionMode;
  return mode === 'TPROXY' || mode === 'NONE' ? mode : 'REDIRECT';
}

/** The IP families of a proxy's addresses; IPv4 where there are none. */
export function ipModeOf(ips: readonly string[]): Proxy['ipMode'] {
  const families = new Set(ips.map((ip) => isIP(ip)));
  if (families.has(4) && families.has(6)) return 'dual';
  return families.has(6) ? 'v6' : 'v4';
}
