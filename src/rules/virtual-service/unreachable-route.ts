import { defineRule } from '../rule.js';
import { type RouteShadow, routeShadowsOf } from '../shared/virtual-service/route-shadows.js';

export const rule = defineRule({
  code: 'MSH0235',
  name: 'unreachable-route',
  severity: 'warning',
  upstream: ['IST0130', 'IST0131'],
  summary: 'A route can never be taken, because routes before it take all its requests.',
  docs: {
    why: 'Routes are tried in order, and the first that matches is taken. A route after one without `match`, or whose matches are all covered by earlier ones, gets no traffic: a canary or an exception that is never in force.',
    fix: 'Move the more specific route up, and the one without `match` to the end; or remove what is not needed.',
    exceptions: 'A route that hands requests to a delegate covers only what the delegate matches, and is not counted.',
  },
  *check({ mesh }) {
    for (const shadow of routeShadowsOf(mesh)) {
      if (!shadow.isWhole) continue;
      const { resource, list, route, catchAll, matches } = shadow;
      const by = catchAll ?? matches[0]?.by.route ?? 0;
      yield {
        resource,
        path: ['spec', list, route],
        message: `${routeName(shadow, route)} is never taken: ${reasonOf(shadow, by)}`,
        help: isRepetition(shadow) ? 'remove one of them' : `move it above ${routeName(shadow, by)}, or remove it`,
        upstream: upstreamOf(shadow),
        related: [{ resource, path: ['spec', list, by], message: 'this route takes its traffic' }],
      };
    }
  },
});

function routeName({ resource, list }: RouteShadow, index: number): string {
  const name = list === 'http' ? resource.spec.http?.[index]?.name : undefined;
  return `${list} route ${name ? JSON.stringify(name) : index + 1}`;
}

function reasonOf(shadow: RouteShadow, by: number): string {
  if (shadow.catchAll !== undefined) return `${routeName(shadow, by)} before it has no match and takes everything`;
  const all = shadow.matches.length > 1 ? 'all its matches are' : 'its match is';
  return `${all} covered by ${routeName(shadow, by)}`;
}

function isRepetition({ resource, list, route, catchAll, matches }: RouteShadow): boolean {
  if (catchAll !== undefined) return !resource.spec[list]?.[route]?.match?.length;
  return matches.every(({ isDuplicate }) => isDuplicate);
}

function upstreamOf({ catchAll, matches }: RouteShadow): readonly string[] {
  const isUnreachable = catchAll !== undefined || matches.every(({ isDuplicate }) => isDuplicate);
  return [...(isUnreachable ? ['IST0130'] : []), ...(matches.some(({ isUpstream }) => isUpstream) ? ['IST0131'] : [])];
}
