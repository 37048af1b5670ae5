import { isDeepStrictEqual } from 'node:util';
import type { Mesh } from '../../../model/mesh.js';
import type { HttpMatchRequest, HttpRoute, VirtualServiceResource } from '../../../schema/types/networking.js';
import { coversHttpMatch, isPrefixOverlap } from './http-match-cover.js';

/** A match that an earlier one covers. */
export interface ShadowedMatch {
  /** Index of the match. */
  readonly match: number;
  /** The match that covers it. */
  readonly by: { readonly route: number; readonly match: number };
  readonly isDuplicate: boolean;
  /** Whether Istio's own analysis reports it too. */
  readonly isUpstream: boolean;
}

/** What never gets a request of one route. */
export interface RouteShadow {
  readonly resource: VirtualServiceResource;
  readonly list: 'http' | 'tls' | 'tcp';
  readonly route: number;
  /** The route without conditions before it. */
  readonly catchAll: number | undefined;
  readonly matches: readonly ShadowedMatch[];
  /** Whether no request can reach the route. */
  readonly isWhole: boolean;
}

interface Shape {
  readonly match?: readonly object[];
  readonly delegate?: HttpRoute['delegate'];
}

/** Routes of VirtualServices that earlier routes of the same list shadow, wholly or in some matches. */
export function* routeShadowsOf({ resources }: Pick<Mesh, 'resources'>): Iterable<RouteShadow> {
  for (const resource of resources.VirtualService) {
    for (const list of ['http', 'tls', 'tcp'] as const) {
      for (const shadow of shadowsIn(resource.spec[list] ?? [], list)) yield { ...shadow, resource, list };
    }
  }
}

type Shadow = Omit<RouteShadow, 'resource' | 'list'>;

function shadowsIn(routes: readonly Shape[], list: RouteShadow['list']): readonly Shadow[] {
  if (routes.length === 1 && (routes[0]?.match ?? []).length < 2) return [];
  const catchAll = routes.findIndex(({ match = [], delegate }) => match.length === 0 && delegate === undefined);
  const seen: Seen[] = [];
  return routes.flatMap((route, index): Shadow[] => {
    const shadow = shadowOf(route, index, { list, seen, catchAll });
    return shadow.isWhole || shadow.matches.length > 0 ? [shadow] : [];
  });
}

interface Seen {
  readonly match: object;
  readonly by: ShadowedMatch['by'];
}

interface Before {
  readonly list: RouteShadow['list'];
  readonly seen: Seen[];
  readonly catchAll: number;
}

function shadowOf({ match = [], delegate }: Shape, route: number, { list, seen, catchAll }: Before): Shadow {
  const matches = match.flatMap((entry, index): ShadowedMatch[] => {
    const shadowed = shadowedMatch(entry, index, list, seen);
    if (delegate === undefined) seen.push({ match: entry, by: { route, match: index } });
    return shadowed === undefined ? [] : [shadowed];
  });
  const isAfterCatchAll = catchAll >= 0 && catchAll < route;
  const isShadowed = match.length > 0 && matches.length === match.length && matches.every(({ by }) => by.route < route);
  return { route, catchAll: isAfterCatchAll ? catchAll : undefined, matches, isWhole: isAfterCatchAll || isShadowed };
}

function shadowedMatch(
  match: object,
  index: number,
  list: RouteShadow['list'],
  seen: readonly Seen[],
): ShadowedMatch | undefined {
  const duplicate = seen.find((other) => isDeepStrictEqual(unnamed(other.match), unnamed(match)));
  if (duplicate !== undefined) return { match: index, by: duplicate.by, isDuplicate: true, isUpstream: true };
  // Proxies choose connections by the most specific match, requests by the first one.
  if (list !== 'http') return undefined;
  const wider = seen.find((other) => coversHttpMatch(other.match, match));
  if (wider === undefined) return undefined;
  const isUpstream = seen.some((other) => isPrefixOverlap(other.match, match));
  return { match: index, by: wider.by, isDuplicate: false, isUpstream };
}

function unnamed(match: HttpMatchRequest): object {
  const { name: _, ...rest } = match;
  return rest;
}
