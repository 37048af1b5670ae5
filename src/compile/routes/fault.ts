import { typeUrl } from '../../envoy/type-urls.js';
import type { TypedConfig } from '../../envoy/types.js';
import { canonicalDuration } from '../../model/duration.js';
import { GRPC_STATUSES } from '../../model/grpc-status.js';
import type { HttpFaultInjection } from '../../schema/types/networking.js';
import { fractionalPercent, wholePercent } from './percent.js';

/** Per-route configuration of Envoy's fault filter. */
export function faultPolicy(fault: HttpFaultInjection): TypedConfig {
  const delay = delayPolicy(fault.delay);
  const abort = abortPolicy(fault.abort);
  return {
    '@type': typeUrl('envoy.extensions.filters.http.fault.v3.HTTPFault'),
    ...(delay !== undefined && { delay }),
    ...(abort !== undefined && { abort }),
  };
}

function delayPolicy(delay: HttpFaultInjection['delay']): object | undefined {
  if (delay === undefined || delay.exponentialDelay !== undefined) return undefined;
  const fixedDelay = canonicalDuration(delay.fixedDelay ?? '');
  return {
    percentage: delay.percentage !== undefined ? fractionalPercent(delay.percentage) : wholePercent(delay.percent ?? 0),
    ...(fixedDelay !== undefined && { fixedDelay }),
  };
}

function abortPolicy(abort: HttpFaultInjection['abort']): object | undefined {
  if (abort === undefined || abort.http2Error !== undefined) return undefined;
  const percentage = abort.percentage !== undefined && { percentage: fractionalPercent(abort.percentage) };
  if (abort.grpcStatus !== undefined)
    return { ...percentage, grpcStatus: Math.max(0, GRPC_STATUSES.indexOf(abort.grpcStatus)) };
  return { ...percentage, ...(abort.httpStatus !== undefined && { httpStatus: abort.httpStatus }) };
}
