import type { CompileContext, ListenerClass } from '../context.js';

export interface TracingSettings {
  /** HCM `tracing`; absent when tracing is off. */
  readonly tracing: object | undefined;
  /** Whether the request id decides sampling: HCM requestIdExtension. */
  readonly useRequestIdForTraceSampling: boolean;
}

/** Tracing of an HTTP connection manager. */
export function tracingSettings(_context: CompileContext, _listenerClass: ListenerClass): TracingSettings {
  return { tracing: undefined, useRequestIdForTraceSampling: true };
}
