import { retryPolicy } from './retry.js';

test('status codes are split off retryOn', () => {
  expect(retryPolicy({ attempts: 3, retryOn: '5xx, 503,gateway-error' }, false)).toMatchObject({
    numRetries: 3,
    retryOn: '5xx,gateway-error,retriable-status-codes',
    retriableStatusCodes: [503],
  });
  expect(retryPolicy({ attempts: 1, retryOn: '503' }, false)?.retryOn).toBe(',retriable-status-codes');
});

test('an unknown status code stays a condition', () => {
  expect(retryPolicy({ attempts: 1, retryOn: '599' }, false)?.retriableStatusCodes).toBeUndefined();
});

test('no attempts, no policy', () => {
  expect(retryPolicy({ attempts: 0 }, false)).toBeUndefined();
});

test('consistent hashing keeps a retry on its host unless the policy says otherwise', () => {
  expect(retryPolicy(undefined, true)?.retryHostPredicate).toBeUndefined();
  expect(retryPolicy(undefined, false)?.retryHostPredicate).toHaveLength(1);
  expect(retryPolicy({ attempts: 1, retryIgnorePreviousHosts: true }, true)?.retryHostPredicate).toHaveLength(1);
});
