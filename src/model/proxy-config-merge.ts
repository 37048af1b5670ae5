import type { ProxyConfigSettings, ProxyHeaders } from '../schema/types/mesh-config.js';

/** istiod's built-in ProxyConfig. */
export const DEFAULT_PROXY_CONFIG: ProxyConfigSettings = {
  configPath: './etc/istio/proxy',
  binaryPath: '/usr/local/bin/envoy',
  serviceCluster: 'istio-proxy',
  drainDuration: '45s',
  terminationDrainDuration: '5s',
  proxyAdminPort: 15000,
  controlPlaneAuthPolicy: 'MUTUAL_TLS',
  discoveryAddress: 'istiod.istio-system.svc:15012',
  statNameLength: 189,
  statusPort: 15020,
};

/** Fields of `over` replace those of `base`; proxyMetadata and proxyHeaders are merged by key. */
export function mergeProxyConfig(
  base: ProxyConfigSettings,
  over: ProxyConfigSettings | undefined,
): ProxyConfigSettings {
  if (over === undefined) return base;
  return {
    ...base,
    ...over,
    proxyMetadata: mergeRecords(base.proxyMetadata, over.proxyMetadata),
    proxyHeaders: mergeRecords<ProxyHeaders>(base.proxyHeaders, over.proxyHeaders),
  };
}

function mergeRecords<Fields extends object>(base: Fields | undefined, over: Fields | undefined): Fields | undefined {
  if (base === undefined || over === undefined) return over ?? base;
  return { ...base, ...over };
}
