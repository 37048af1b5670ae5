import { isDeepStrictEqual } from 'node:util';
import { defineRule, type RuleContext, type RuleFinding } from '../rule.js';
import { type HostRoute, sharedHostsOf } from '../shared/gateway/gateway-host-routes.js';
import { gatewayWorkloadsOf } from '../shared/gateway/gateway-workloads.js';
import { actionOf, byAge, placeOf } from '../shared/gateway/host-route-names.js';
import { coversHttpMatch } from '../shared/virtual-service/http-match-cover.js';

export const rule = defineRule({
  code: 'MSH1105',
  name: 'route-shadowed-elsewhere',
  severity: 'warning',
  upstream: [],
  summary: 'A route is never taken, because a route of another VirtualService for the same host comes first.',
  docs: {
    why: 'A gateway puts the routes of all VirtualServices for one host into one list: those of the oldest VirtualService first, and routes without conditions last. The first route that matches is taken, so a route behind a wider one of another VirtualService gets no traffic, though each file looks right alone.',
    fix: 'Put the routes of one host into one VirtualService, or give each VirtualService paths of its own.',
  },
  *check(context) {
    const reported = new Set<object>();
    for (const proxy of gatewayWorkloadsOf(context.mesh)) {
      for (const { host, routes } of sharedHostsOf(context.compileContext(proxy))) {
        for (const [shadowed, by] of shadowedIn(routes)) {
          const finding = reported.has(shadowed.route) ? undefined : findingOf(context, host, shadowed, by);
          if (finding === undefined) continue;
          reported.add(shadowed.route);
          yield finding;
        }
      }
    }
  },
});

/** Routes all of whose matches an earlier route of another VirtualService covers, with that of the first. */
function shadowedIn(routes: readonly HostRoute[]): ReadonlyMap<HostRoute, HostRoute> {
  const shadows = new Map<object, [HostRoute, HostRoute]>();
  const free = new Set<object>();
  for (const [position, route] of routes.entries()) {
    const before = routes.slice(0, position).filter((other) => coversHttpMatch(other.match, route.match));
    const by = before[0];
    const isOwnFault = before.some(({ virtualService }) => virtualService === route.virtualService);
    if (by === undefined || isOwnFault || isDeepStrictEqual(actionOf(by.route), actionOf(route.route)))
      free.add(route.route);
    else if (!shadows.has(route.route)) shadows.set(route.route, [route, by]);
  }
  return new Map([...shadows].filter(([route]) => !free.has(route)).map(([, pair]) => pair));
}

function findingOf({ mesh }: RuleContext, host: string, shadowed: HostRoute, by: HostRoute): RuleFinding | undefined {
  const place = placeOf(mesh, shadowed);
  const other = placeOf(mesh, by);
  if (place === undefined) return undefined;
  const winner = `VirtualService ${by.virtualService.namespace}/${by.virtualService.name}`;
  return {
    ...place,
    message: `http route ${place.label} is never taken on ${host}: ${winner} has the same host on this gateway and its http route ${by.route.name ? JSON.stringify(by.route.name) : by.index + 1} takes these requests first, because ${byAge(by, shadowed)}`,
    help: `put the routes of ${host} into one VirtualService, the more specific first`,
    related: other && [{ ...other, message: 'this route takes the requests' }],
  };
}
