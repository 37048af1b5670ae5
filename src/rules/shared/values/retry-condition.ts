import { isRegisteredStatus } from '../../../model/http-status.js';

/** Conditions of `retryOn` that have a name. */
export const RETRY_CONDITIONS: readonly string[] = [
  '5xx',
  'gateway-error',
  'reset',
  'reset-before-request',
  'connect-failure',
  'retriable-4xx',
  'refused-stream',
  'retriable-status-codes',
  'retriable-headers',
  'envoy-ratelimited',
  'http3-post-connect-failure',
  'cancelled',
  'deadline-exceeded',
  'internal',
  'resource-exhausted',
  'unavailable',
];

/** Whether `retryOn` may hold the condition: one with a name, or a registered HTTP status. */
export function isRetryCondition(condition: string): boolean {
  const status = /^\+?\d+$/.test(condition) ? Number(condition) : 0;
  return RETRY_CONDITIONS.includes(condition) || isRegisteredStatus(status);
}
