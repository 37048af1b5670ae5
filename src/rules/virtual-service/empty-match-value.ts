import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { stringMatchesOf } from '../shared/virtual-service/string-matches.js';

export const rule = defineRule({
  code: 'MSH0210',
  name: 'empty-match-value',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A match compares with an empty prefix or an empty regular expression.',
  docs: {
    why: 'An empty prefix begins every text, so it says nothing, and usually a value got lost. Istio rejects the VirtualService. Only `uri.prefix` may be empty.',
    fix: 'Write the value. To match a header that is present whatever its value, write `x-header: {}`.',
  },
  *check({ mesh }) {
    for (const { resource, match, path, subject } of stringMatchesOf(mesh)) {
      const member = match.prefix === '' && subject !== 'uri' ? 'prefix' : match.regex === '' ? 'regex' : undefined;
      if (member === undefined) continue;
      yield {
        resource,
        path: [...path, member],
        message: `${subject} is compared with an empty ${member}; ${rejected(resource)}`,
        help: subject.startsWith('header') ? 'write {} to match whenever the header is present' : undefined,
      };
    }
  },
});
