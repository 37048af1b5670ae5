import type { AccessLog } from '../../envoy/types.js';
import type { CompileContext, ListenerClass } from '../context.js';

/** What a log is attached to: an HTTP connection manager, a tcp_proxy, or the listener itself (no matching filter chain). */
export type AccessLogTarget = 'http' | 'tcp' | 'listener';

/** Access loggers of one place, or undefined when logging is off. */
export function accessLogs(_context: CompileContext, _listenerClass: ListenerClass, _target: AccessLogTarget): readonly AccessLog[] | undefined {
  return undefined;
}
