import { defineRule } from '../rule.js';
import { routeShadowsOf } from '../shared/virtual-service/route-shadows.js';

export const rule = defineRule({
  code: 'MSH0236',
  name: 'redundant-match',
  severity: 'info',
  upstream: ['IST0131'],
  summary: 'One match of a route has no effect, because an earlier one covers it.',
  docs: {
    why: 'Matches are tried in order. One that repeats an earlier match, or is covered by it, gets no traffic of its own; often it was meant to say something else.',
    fix: 'Remove the match, or correct what it was meant to match.',
  },
  *check({ mesh }) {
    for (const { resource, list, route, matches, isWhole } of routeShadowsOf(mesh)) {
      if (isWhole) continue;
      for (const { match, by, isDuplicate, isUpstream } of matches) {
        const earlier = `match ${by.match + 1} of ${by.route === route ? 'the same route' : `${list} route ${by.route + 1}`}`;
        yield {
          resource,
          path: ['spec', list, route, 'match', match],
          message: `the match has no effect: it ${isDuplicate ? 'repeats' : 'is covered by'} ${earlier}`,
          help: 'remove it, or move it above the match that covers it',
          upstream: isUpstream ? undefined : [],
          related: [{ resource, path: ['spec', list, by.route, 'match', by.match], message: 'this match comes first' }],
        };
      }
    }
  },
});
