import type { Filter } from '../../envoy/types.js';
import type { CompileContext, ListenerClass } from '../context.js';

/** Wasm and Lua filters by phase (TrafficExtension, WasmPlugin). */
export interface ExtensionFilters {
  readonly authn: readonly Filter[];
  readonly authz: readonly Filter[];
  readonly stats: readonly Filter[];
  readonly unspecified: readonly Filter[];
}

/** Extensions that match a listener class and port, as HTTP or network filters. */
export function extensionFilters(
  _context: CompileContext,
  _listenerClass: ListenerClass,
  _layer: 'http' | 'network',
  _port: number,
): ExtensionFilters {
  return { authn: [], authz: [], stats: [], unspecified: [] };
}
