import { typeUrl } from '../../envoy/type-urls.js';
import type { ExtensionConfig, RetryPolicy } from '../../envoy/types.js';
import { canonicalDuration } from '../../model/duration.js';
import { isRegisteredStatus } from '../../model/http-status.js';
import type { HttpRetry } from '../../schema/types/networking.js';

const DEFAULT_RETRY_ON = 'connect-failure,refused-stream,unavailable,cancelled,retriable-status-codes';

const PREVIOUS_HOSTS: readonly ExtensionConfig[] = [
  {
    name: 'envoy.retry_host_predicates.previous_hosts',
    typedConfig: { '@type': typeUrl('envoy.extensions.retry.host.previous_hosts.v3.PreviousHostsPredicate') },
  },
];
const PREVIOUS_PRIORITIES: ExtensionConfig = {
  name: 'envoy.retry_priorities.previous_priorities',
  typedConfig: {
    '@type': typeUrl('envoy.extensions.retry.priority.previous_priorities.v3.PreviousPrioritiesConfig'),
    updateFrequency: 2,
  },
};
const ANY_HOST = { hostSelectionRetryMaxAttempts: '5', retryHostPredicate: PREVIOUS_HOSTS };

const DEFAULT_POLICY: RetryPolicy = { retryOn: DEFAULT_RETRY_ON, numRetries: 2, ...ANY_HOST };
/** Retrying another host would defeat consistent hashing. */
const DEFAULT_HASHED_POLICY: RetryPolicy = {
  retryOn: DEFAULT_RETRY_ON,
  numRetries: 2,
  hostSelectionRetryMaxAttempts: '5',
};

/**
 * Envoy's retry policy of an Istio one; istiod's default without one, none at all for `attempts: 0`.
 * @param hashed whether the route's only destination uses consistent hashing
 */
export function retryPolicy(retry: HttpRetry | undefined, hashed: boolean): RetryPolicy | undefined {
  if (retry === undefined) return hashed ? DEFAULT_HASHED_POLICY : DEFAULT_POLICY;
  if ((retry.attempts ?? 0) <= 0) return undefined;
  const base = (retry.retryIgnorePreviousHosts ?? !hashed) ? DEFAULT_POLICY : DEFAULT_HASHED_POLICY;
  const perTryTimeout = retry.perTryTimeout === undefined ? undefined : canonicalDuration(retry.perTryTimeout);
  const baseInterval = retry.backoff === undefined ? undefined : canonicalDuration(retry.backoff);
  return {
    ...base,
    ...(retry.retryOn ? retryConditions(retry.retryOn) : {}),
    numRetries: retry.attempts,
    ...(perTryTimeout !== undefined && { perTryTimeout }),
    ...(retry.retryRemoteLocalities && { retryPriority: PREVIOUS_PRIORITIES }),
    ...(baseInterval !== undefined && { retryBackOff: { baseInterval } }),
  };
}

/** Splits status codes off a retryOn list, as Envoy takes them separately. */
function retryConditions(retryOn: string): Pick<RetryPolicy, 'retryOn' | 'retriableStatusCodes'> {
  const parts = retryOn
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const codes = parts.filter(isStatusCode).map(Number);
  const names = parts.filter((part) => !isStatusCode(part)).join(',');
  if (codes.length === 0) return { retryOn: names };
  const conditions = names.includes('retriable-status-codes') ? names : `${names},retriable-status-codes`;
  return { retryOn: conditions, retriableStatusCodes: codes };
}

const isStatusCode = (text: string): boolean => /^\d+$/.test(text) && isRegisteredStatus(Number(text));
