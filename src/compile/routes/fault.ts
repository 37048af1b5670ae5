import { typeUrl } from '../../envoy/type-urls.js';
import type { TypedConfig } from '../../envoy/types.js';
import { canonicalDuration } from '../../model/duration.js';
import type { HttpFaultInjection } from '../../schema/types/networking.js';
import { fractionalPercent, wholePercent } from './percent.js';

const GRPC_STATUS = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
];

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
    return { ...percentage, grpcStatus: Math.max(0, GRPC_STATUS.indexOf(abort.grpcStatus)) };
  return { ...percentage, ...(abort.httpStatus !== undefined && { httpStatus: abort.httpStatus }) };
}
