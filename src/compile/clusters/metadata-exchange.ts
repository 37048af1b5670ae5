import type { Filter } from '../../envoy/types.js';
import type { Features } from '../../model/features.js';
import { tcpMetadataExchange } from '../filters/network-filters.js';

/** The upstream network filter that tells TCP peers about each other. */
export function upstreamFilters(features: Features): readonly Filter[] | undefined {
  const filters = tcpMetadataExchange(features);
  return filters.length > 0 ? filters : undefined;
}
