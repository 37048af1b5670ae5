import type { HttpRoute } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { httpRoutesOf } from '../shared/virtual-service/virtual-service-parts.js';

type Action = 'route' | 'redirect' | 'directResponse' | 'fault' | 'rewrite' | 'mirror' | 'mirrors';

const CONFLICTS: readonly (readonly [Action, Action])[] = [
  ['redirect', 'route'],
  ['redirect', 'fault'],
  ['redirect', 'rewrite'],
  ['redirect', 'directResponse'],
  ['directResponse', 'route'],
  ['directResponse', 'fault'],
  ['directResponse', 'rewrite'],
];

export const rule = defineRule({
  code: 'MSH0209',
  name: 'conflicting-route-actions',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'An HTTP route does two things that exclude each other.',
  docs: {
    why: 'A request is either forwarded, redirected or answered directly, and faults and rewrites apply to forwarded requests only. `mirror` and `mirrors` are two spellings of one setting. Istio rejects the VirtualService rather than choose.',
    fix: 'Keep one, or split the route in two with different matches.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of httpRoutesOf(mesh)) {
      for (const [one, other] of conflictsOf(part, (resource.spec.hosts ?? []).length > 0)) {
        yield {
          resource,
          path: [...path, other],
          at: 'key',
          message: `a route cannot have both ${one} and ${other}; ${rejected(resource)}`,
          help: `keep one of them`,
          related: [{ resource, path: [...path, one], at: 'key', message: `${one} is set here` }],
        };
      }
    }
  },
});

function conflictsOf(route: HttpRoute, hasHosts: boolean): readonly (readonly [Action, Action])[] {
  if (!route.redirect && !route.directResponse && !route.mirror) return [];
  const has = (action: Action): boolean =>
    action === 'route' || action === 'mirrors' ? (route[action] ?? []).length > 0 : route[action] !== undefined;
  const mirrors = [['mirror', 'mirrors']] as const;
  // Mirrors Istio: routes that delegate are checked for what a root may have instead.
  const conflicts = route.delegate && hasHosts ? mirrors : [...CONFLICTS, ...mirrors];
  return conflicts.filter(([one, other]) => has(one) && has(other));
}
