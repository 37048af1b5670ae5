import type { HttpRewrite } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { httpRoutesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0226',
  name: 'invalid-rewrite',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A rewrite changes nothing, or the path in two ways.',
  docs: {
    why: 'A rewrite replaces the matched prefix or path (`uri`), whatever a regular expression matches (`uriRegexRewrite`), or the authority. It cannot do the first two at once. Istio rejects the VirtualService.',
    fix: 'Keep one of `uri` and `uriRegexRewrite`; the latter needs both `match` and `rewrite`.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of httpRoutesOf(mesh)) {
      const fault = part.rewrite && faultOf(part.rewrite);
      if (fault === undefined) continue;
      yield {
        resource,
        path: [...path, 'rewrite', ...fault.steps],
        message: `${fault.fact}; ${rejected(resource)}`,
        help: fault.help,
      };
    }
  },
});

interface RewriteFault {
  readonly steps: Path;
  readonly fact: string;
  readonly help?: string;
}

function faultOf({ uri, authority, uriRegexRewrite }: HttpRewrite): RewriteFault | undefined {
  if (uri && uriRegexRewrite) {
    return {
      steps: ['uriRegexRewrite'],
      fact: 'the rewrite has both uri and uriRegexRewrite',
      help: 'keep one of them',
    };
  }
  if (!uri && !uriRegexRewrite && !authority) {
    return { steps: [], fact: 'the rewrite has none of uri, uriRegexRewrite and authority, so it changes nothing' };
  }
  if (uriRegexRewrite === undefined || (uriRegexRewrite.match && uriRegexRewrite.rewrite)) return undefined;
  const missing = uriRegexRewrite.match ? 'rewrite' : 'match';
  return { steps: ['uriRegexRewrite'], fact: `uriRegexRewrite has no ${missing}` };
}
