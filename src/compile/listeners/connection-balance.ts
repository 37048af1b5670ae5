import { isMetadataFlagSet } from '../../model/node-metadata.js';
import type { Proxy } from '../../model/proxy.js';

/** Spreads connections evenly over workers where node metadata asks for it. */
export function exactBalance(proxy: Pick<Proxy, 'metadata'>, direction: 'INBOUND' | 'OUTBOUND'): object | undefined {
  return isMetadataFlagSet(proxy.metadata, `${direction}_LISTENER_EXACT_BALANCE`) ? { exactBalance: {} } : undefined;
}
