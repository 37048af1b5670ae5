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

const STATUS_RANGES = [
  [100, 103],
  [200, 208],
  [226, 226],
  [300, 305],
  [307, 308],
  [400, 418],
  [421, 426],
  [428, 429],
  [431, 431],
  [451, 451],
  [500, 508],
  [510, 511],
] as const;

/** Whether `retryOn` may hold the condition: one with a name, or a registered HTTP status. */
export function isRetryCondition(condition: string): boolean {
  const status = /^\+?\d+$/.test(condition) ? Number(condition) : 0;
  return RETRY_CONDITIONS.includes(condition) || STATUS_RANGES.some(([from, to]) => status >= from && status <= to);
}
