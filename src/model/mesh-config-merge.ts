import type { ExtensionProvider, MeshConfig } from '../schema/types/mesh-config.js';
import type { EffectiveMeshConfig } from './effective-mesh-config.js';
import { compareText } from './order.js';
import { DEFAULT_PROXY_CONFIG, mergeProxyConfig } from './proxy-config-merge.js';

/** istiod's built-in MeshConfig. */
export const DEFAULT_MESH_CONFIG: EffectiveMeshConfig = {
  proxyListenPort: 15001,
  proxyInboundListenPort: 15006,
  connectTimeout: '10s',
  protocolDetectionTimeout: '0s',
  ingressClass: 'istio',
  ingressService: 'istio-ingressgateway',
  ingressControllerMode: 'STRICT',
  enableTracing: true,
  accessLogFile: '',
  accessLogFormat: '',
  accessLogEncoding: 'TEXT',
  defaultConfig: DEFAULT_PROXY_CONFIG,
  outboundTrafficPolicy: { mode: 'ALLOW_ANY' },
  inboundTrafficPolicy: { mode: 'PASSTHROUGH' },
  enableAutoMtls: true,
  enablePrometheusMerge: true,
  trustDomain: 'cluster.local',
  trustDomainAliases: [],
  rootNamespace: 'istio-system',
  defaultServiceExportTo: ['*'],
  defaultVirtualServiceExportTo: ['*'],
  defaultDestinationRuleExportTo: ['*'],
  dnsRefreshRate: '60s',
  extensionProviders: [
    { name: 'prometheus', prometheus: {} },
    { name: 'stackdriver', stackdriver: {} },
    { name: 'envoy', envoyFileAccessLog: { path: '/dev/stdout' } },
  ],
  defaultProviders: {},
  localityLbSetting: { enabled: true },
};

/** Applies one layer of user configuration as istiod does: fields replace, but for the few that it merges. */
export function mergeMeshConfig(base: EffectiveMeshConfig, over: MeshConfig): EffectiveMeshConfig {
  return {
    ...base,
    ...over,
    defaultConfig: mergeProxyConfig(base.defaultConfig, over.defaultConfig),
    defaultProviders: { ...base.defaultProviders, ...over.defaultProviders },
    extensionProviders: mergeProviders(base.extensionProviders, over.extensionProviders ?? []),
    trustDomainAliases: [...new Set([...base.trustDomainAliases, ...(over.trustDomainAliases ?? [])])].sort(
      compareText,
    ),
  };
}

function mergeProviders(base: readonly ExtensionProvider[], over: readonly ExtensionProvider[]): ExtensionProvider[] {
  const merged = [...base];
  for (const provider of over) {
    const position = merged.findIndex((existing) => existing.name === provider.name);
    if (position < 0) merged.push(provider);
    else merged[position] = provider;
  }
  return merged;
}
