import { isDeepStrictEqual } from 'node:util';
import { defineRule } from '../rule.js';
import { type HostRoute, sharedHostsOf } from '../shared/gateway/gateway-host-routes.js';
import { gatewayWorkloadsOf } from '../shared/gateway/gateway-workloads.js';
import { actionOf, byAge, placeOf } from '../shared/gateway/host-route-names.js';
import { coversHttpMatch } from '../shared/virtual-service/http-match-cover.js';

export const rule = defineRule({
  code: 'MSH1106',
  name: 'order-dependent-route',
  severity: 'info',
  upstream: [],
  summary: 'A route works only because its VirtualService is older than another one for the same host.',
  docs: {
    why: 'A gateway tries the routes of the oldest VirtualService of a host first. Here a route stands before a wider one of another VirtualService. When the first VirtualService is deleted and created again, it becomes the younger one, and the route gets no traffic any more.',
    fix: 'Put the routes of one host into one VirtualService, the more specific first.',
  },
  *check({ mesh, compileContext }) {
    const reported = new Set<object>();
    for (const proxy of gatewayWorkloadsOf(mesh)) {
      for (const { host, routes } of sharedHostsOf(compileContext(proxy))) {
        for (const [narrow, wide] of luckyPairs(routes)) {
          const place = placeOf(mesh, narrow);
          const other = placeOf(mesh, wide);
          if (place === undefined || reported.has(narrow.route)) continue;
          reported.add(narrow.route);
          const { namespace, name } = wide.virtualService;
          yield {
            ...place,
            message: `http route ${place.label} stands before a wider one of VirtualService ${namespace}/${name} on ${host} only because ${byAge(narrow, wide)}; created again, it would get no traffic`,
            help: `put the routes of ${host} into one VirtualService, the more specific first`,
            related: other && [{ ...other, message: 'this route would take the requests' }],
          };
        }
      }
    }
  },
});

/** Routes with conditions, each with a later one of another VirtualService that takes all its requests and more. */
function* luckyPairs(routes: readonly HostRoute[]): Iterable<readonly [HostRoute, HostRoute]> {
  const conditional = routes.filter(({ isCatchAll }) => !isCatchAll);
  for (const [position, narrow] of conditional.entries()) {
    const wide = conditional
      .slice(position + 1)
      .find(
        (other) =>
          other.virtualService !== narrow.virtualService &&
          coversHttpMatch(other.match, narrow.match) &&
          !coversHttpMatch(narrow.match, other.match) &&
          !isDeepStrictEqual(actionOf(other.route), actionOf(narrow.route)),
      );
    if (wide !== undefined) yield [narrow, wide];
  }
}
