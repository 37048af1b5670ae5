import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { operationsOf, valuesOf } from '../shared/security/authorization-parts.js';

const ONE_SEGMENT = '{*}';
const ANY_SEGMENTS = '{**}';

export const rule = defineRule({
  code: 'MSH0722',
  name: 'invalid-path-template',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A path has braces that are no path template Istio understands.',
  docs: {
    why: 'In a path `{*}` stands for one segment and `{**}` for any number of them, each between two slashes and `{**}` last among the templates. Named parameters such as `{id}` do not exist. Istio rejects the policy.',
    fix: 'Write `/users/{*}/orders/{**}`. A plain prefix such as `/users/*` needs no template.',
  },
  *check({ mesh }) {
    for (const { policy, field, value, path } of valuesOf(operationsOf(mesh), ['paths', 'notPaths'])) {
      const fault = templateFault(value);
      if (fault === undefined) continue;
      yield {
        resource: policy,
        path,
        message: `${field}: ${JSON.stringify(value)} is no path template: ${fault}; ${rejected(policy)}`,
        help: '{*} stands for one segment, {**} for the rest of the path',
      };
    }
  },
});

// Mirrors istiod's check of path templates, segment by segment.
function templateFault(path: string): string | undefined {
  const segments = path.replace(/^\/+|\/+$/g, '').split('/');
  const isTemplate = path.includes(ONE_SEGMENT) || path.includes(ANY_SEGMENTS);
  let ended = false;
  for (const segment of segments) {
    if (segment === ONE_SEGMENT || segment === ANY_SEGMENTS) {
      if (ended) return `${segment} comes after ${ANY_SEGMENTS}`;
      ended = segment === ANY_SEGMENTS;
    } else if (/[{}]/.test(segment)) {
      return `the segment ${JSON.stringify(segment)} has braces other than ${ONE_SEGMENT} and ${ANY_SEGMENTS}`;
    } else if (isTemplate && !/^[a-zA-Z0-9\-._~%!$&'()+,;:@=]+$/.test(segment)) {
      return segment === '' ? 'it has an empty segment' : `the segment ${JSON.stringify(segment)} is not literal`;
    }
  }
  return undefined;
}
