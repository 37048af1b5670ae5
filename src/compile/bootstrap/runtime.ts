import type { ProxyConfigSettings } from '../../schema/types/mesh-config.js';

/** Runtime keys that Istio sets on every proxy. */
const DEFAULT_LAYER: Readonly<Record<string, string | boolean>> = {
  're2.max_program_size.error_level': '32768',
  'envoy.deprecated_features:envoy.config.listener.v3.Listener.hidden_envoy_deprecated_use_original_dst': true,
  'envoy.reloadable_features.http_reject_path_with_fragment': false,
  'envoy.reloadable_features.fixed_heap_use_allocated': true,
  'envoy.reloadable_features.coalesce_lb_rebuilds_on_batch_update': false,
};

/** The static runtime layer with ProxyConfig's `runtimeValues`: an empty value deletes a key. */
export function runtimeLayer(config: ProxyConfigSettings): Readonly<Record<string, string | boolean>> {
  const layer = new Map(Object.entries(DEFAULT_LAYER));
  for (const [key, value] of Object.entries(config.runtimeValues ?? {})) {
    if (value === '') layer.delete(key);
    else layer.set(key, value === 'true' ? true : value === 'false' ? false : value);
  }
  return Object.fromEntries(layer);
}
