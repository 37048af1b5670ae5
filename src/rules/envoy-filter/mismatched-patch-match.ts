import { CONNECTION_MANAGER_FILTER } from '../../compile/envoy-filter/http-filters.js';
import type { ApplyTo, EnvoyConfigObjectMatch } from '../../schema/types/networking.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { envoyPatchesOf, filterMatchesOf, type PlacedPatch } from '../shared/envoy-filter/inspected-patches.js';
import { rejected } from '../shared/rejection.js';
import { currentFilterName } from '../shared/values/filter-name.js';

type MatchedObject = 'listener' | 'routeConfiguration' | 'cluster';

const OBJECT_OF: Readonly<Partial<Record<ApplyTo, MatchedObject>>> = {
  LISTENER: 'listener',
  FILTER_CHAIN: 'listener',
  NETWORK_FILTER: 'listener',
  HTTP_FILTER: 'listener',
  ROUTE_CONFIGURATION: 'routeConfiguration',
  VIRTUAL_HOST: 'routeConfiguration',
  HTTP_ROUTE: 'routeConfiguration',
  CLUSTER: 'cluster',
};

export const rule = defineRule({
  code: 'MSH0603',
  name: 'mismatched-patch-match',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A patch matches another kind of object than the one it applies to.',
  docs: {
    why: 'Listeners and filters are matched by `match.listener`, routes by `match.routeConfiguration`, clusters by `match.cluster`; a `subFilter` is an HTTP filter inside the HTTP connection manager. With anything else the patch could never apply, and Istio rejects the EnvoyFilter.',
    fix: 'Use the match that belongs to `applyTo`.',
  },
  *check({ mesh }) {
    for (const placed of envoyPatchesOf(mesh)) {
      const { resource, entry, path } = placed;
      const expected = OBJECT_OF[entry.applyTo ?? 'INVALID'];
      const other = expected && matchedObjects(entry.match).find((object) => object !== expected);
      if (other !== undefined) {
        yield {
          resource,
          path: [...path, 'match', other],
          at: 'key',
          message: `a patch of ${entry.applyTo} cannot match a ${other}; ${rejected(resource)}`,
          help: `use match.${expected}`,
        };
      }
      yield* innerFilterFaults(placed);
    }
  },
});

function matchedObjects(match: EnvoyConfigObjectMatch = {}): readonly string[] {
  return (['listener', 'routeConfiguration', 'cluster', 'waypoint'] as const).filter((object) => match[object]);
}

function* innerFilterFaults(placed: PlacedPatch): Iterable<RuleFinding> {
  const [filter, inner] = filterMatchesOf(placed);
  if (filter === undefined || inner === undefined) return;
  const { resource, entry } = placed;
  const place = { resource, path: inner.path, at: 'key' as const };
  if (entry.applyTo !== 'HTTP_FILTER') {
    const message = `subFilter is for patches of HTTP_FILTER, and this one is of ${entry.applyTo}; ${rejected(resource)}`;
    yield { ...place, message };
    return;
  }
  if ((currentFilterName(filter.name) ?? filter.name) === CONNECTION_MANAGER_FILTER || filter.name === '') return;
  const message = `filter ${filter.name} has no HTTP filters inside, so subFilter matches nothing; ${rejected(resource)}`;
  yield { ...place, message, help: `set the name of the filter to ${CONNECTION_MANAGER_FILTER}` };
}
