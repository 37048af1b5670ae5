import type { MeshConfig } from '../schema/types/mesh-config.js';

/** MeshConfig with every default that istiod applies filled in. */
export type EffectiveMeshConfig = MeshConfig &
  Required<
    Pick<
      MeshConfig,
      | 'proxyListenPort'
      | 'proxyInboundListenPort'
      | 'connectTimeout'
      | 'protocolDetectionTimeout'
      | 'ingressClass'
      | 'ingressService'
      | 'ingressControllerMode'
      | 'enableTracing'
      | 'accessLogFile'
      | 'accessLogFormat'
      | 'accessLogEncoding'
      | 'defaultConfig'
      | 'outboundTrafficPolicy'
      | 'inboundTrafficPolicy'
      | 'enableAutoMtls'
      | 'trustDomain'
      | 'trustDomainAliases'
      | 'rootNamespace'
      | 'defaultServiceExportTo'
      | 'defaultVirtualServiceExportTo'
      | 'defaultDestinationRuleExportTo'
      | 'dnsRefreshRate'
      | 'extensionProviders'
      | 'defaultProviders'
      | 'localityLbSetting'
    >
  >;
