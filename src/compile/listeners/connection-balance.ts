import type { Proxy } from '../../model/proxy.js';

/** Spreads connections evenly over workers where node metadata asks for it. */
export function exactBalance(proxy: Pick<Proxy, 'metadata'>, direction: 'INBOUND' | 'OUTBOUND'): object | undefined {
  return proxy.metadata[`${direction}_LISTENER_EXACT_BALANCE`] === 'true' ? { exactBalance: {} } : undefined;
}
