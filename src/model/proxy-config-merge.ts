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

/** Fields of `over` replace those of `base`; proxyMetadata and some of the proxyHeaders are merged by key. */
export function mergeProxyConfig(
  base: ProxyConfigSettings,
  over: ProxyConfigSettings | undefined,
): ProxyConfigSettings {
  if (over === undefined) return base;
  return {
    ...base,
    ...over,
    proxyMetadata: over.proxyMetadata ? { ...base.proxyMetadata, ...over.proxyMetadata } : base.proxyMetadata,
    proxyHeaders: over.proxyHeaders ? mergeProxyHeaders(base.proxyHeaders, over.proxyHeaders) : base.proxyHeaders,
  };
}

// Mirrors istiod: only these headers fall back to the layer below; the others are as the upper layer says, or unset.
function mergeProxyHeaders(base: ProxyHeaders | undefined, over: ProxyHeaders): ProxyHeaders {
  if (base === undefined) return over;
  const { forwardedClientCert = 'UNDEFINED' } = over;
  return {
    ...over,
    forwardedClientCert: forwardedClientCert === 'UNDEFINED' ? base.forwardedClientCert : forwardedClientCert,
    requestId: over.requestId ?? base.requestId,
    attemptCount: over.attemptCount ?? base.attemptCount,
    server: over.server ?? base.server,
    envoyDebugHeaders: over.envoyDebugHeaders ?? base.envoyDebugHeaders,
  };
}
