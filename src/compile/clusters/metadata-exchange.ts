import { typeUrl } from '../../envoy/type-urls.js';
import type { ExtensionConfig } from '../../envoy/types.js';
import type { Features } from '../../model/features.js';

const METADATA_EXCHANGE: readonly ExtensionConfig[] = [
  {
    name: 'istio.metadata_exchange',
    typedConfig: {
      '@type': typeUrl('udpa.type.v1.TypedStruct'),
      typeUrl: typeUrl('envoy.tcp.metadataexchange.config.MetadataExchange'),
      value: { enable_discovery: true, protocol: 'istio-peer-exchange' },
    },
  },
];

/** The upstream network filter that tells TCP peers about each other. */
export function upstreamFilters(features: Features): readonly ExtensionConfig[] | undefined {
  return features.PILOT_ENABLE_METADATA_EXCHANGE ? METADATA_EXCHANGE : undefined;
}
