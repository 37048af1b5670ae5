import { didYouMean } from '../../schema/suggest.js';
import type { HttpRetry, VirtualServiceResource } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { isRetryCondition, RETRY_CONDITIONS } from '../shared/values/retry-condition.js';
import { httpRoutesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0223',
  name: 'invalid-retries',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The retries of a route contradict themselves, or name a condition that Envoy does not know.',
  docs: {
    why: '`attempts: 0` switches retries off, so conditions beside it have no effect; a negative number means nothing; and an unknown `retryOn` condition would never hold. Istio rejects the VirtualService.',
    fix: 'Set `attempts` to 1 or more, and separate known conditions by commas without spaces: `5xx,reset,connect-failure,503`.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of httpRoutesOf(mesh)) {
      if (!part.retries) continue;
      const place = [...path, 'retries'];
      yield* attemptFaults(resource, part.retries, place);
      for (const condition of (part.retries.retryOn ?? '').split(',')) {
        if (part.retries.retryOn === undefined || part.retries.retryOn === '' || isRetryCondition(condition)) continue;
        const trimmed = condition.trim();
        const near = isRetryCondition(trimmed) ? trimmed : didYouMean(condition, RETRY_CONDITIONS);
        yield {
          resource,
          path: [...place, 'retryOn'],
          message: `retryOn: ${JSON.stringify(condition)} is no condition that Envoy knows; ${rejected(resource)}`,
          help:
            near === trimmed ? 'conditions are separated by commas without spaces' : near && `did you mean ${near}?`,
        };
      }
    }
  },
});

function* attemptFaults(resource: VirtualServiceResource, retries: HttpRetry, path: Path): Iterable<RuleFinding> {
  const { attempts = 0 } = retries;
  if (attempts < 0) {
    yield { resource, path: [...path, 'attempts'], message: `attempts ${attempts} is negative; ${rejected(resource)}` };
  }
  const ineffective = (['perTryTimeout', 'retryOn', 'retryRemoteLocalities'] as const).filter(
    (field) => retries[field] !== undefined && retries[field] !== '',
  );
  if (attempts !== 0 || ineffective.length === 0) return;
  yield {
    resource,
    path: retries.attempts === undefined ? path : [...path, 'attempts'],
    message: `${ineffective.join(', ')}: without attempts there are no retries to apply this to; ${rejected(resource)}`,
    help: 'set attempts to 1 or more',
  };
}
