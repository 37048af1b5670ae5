import { typeUrl } from '../../envoy/type-urls.js';
import type { ExtensionConfig } from '../../envoy/types.js';

/** The upstream network filter that tells TCP peers about each other. */
export const METADATA_EXCHANGE: readonly ExtensionConfig[] = [
  {
    name: 'istio.metadata_exchange',
    typedConfig: {
      '@type': typeUrl('udpa.type.v1.TypedStruct'),
      typeUrl: typeUrl('envoy.tcp.metadataexchange.config.MetadataExchange'),
      value: { enable_discovery: true, protocol: 'istio-peer-exchange' },
    },
  },
];
