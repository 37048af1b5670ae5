import type { CompiledProxy } from '../../compile/compiled.js';
import type { CompileContext } from '../../compile/context.js';
import { parseClusterName } from '../../compile/names.js';
import type { Route, VirtualHost } from '../../envoy/types.js';
import type { Mesh } from '../../model/mesh.js';
import { recordsAt } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import { compiledRoute } from '../outcome.js';
import type { TraceRequest } from '../request.js';
import type { TraceResult } from '../result.js';
import { filterChainPlaces, listenerPlaces } from './listener-origin.js';
import { configOf } from './owner.js';
import { type Place, placeIn } from './place.js';
import { streamRoutePlace } from './route-origin.js';
import { type RouteSource, sourceFinder, sourcePlace } from './route-source.js';
import { clusterService, inboundPlaces, virtualHostParts, virtualHostService } from './service-origin.js';

/** The YAML that made each hop of a trace, as far as it is in the input. */
export interface TracePlaces {
  readonly listener: readonly Place[];
  readonly filterChain: readonly Place[];
  readonly virtualHost: readonly Place[];
  /** Of each earlier route, in the order of the virtual host. */
  readonly rejected: readonly (readonly Place[])[];
  readonly route: readonly Place[];
  /** By cluster name. */
  readonly clusters: Readonly<Record<string, readonly Place[]>>;
}

/** Finds the places of a trace. */
export type PlaceFinder = (request: TraceRequest, result: TraceResult) => TracePlaces;

/** A finder for the traces through one proxy; the sources of a virtual host's routes are looked up once. */
export function placeFinder(context: CompileContext, compiled: CompiledProxy): PlaceFinder {
  const sourcesOf = knownSources(context);
  return (request, result) => {
    const names = [...(result.clusters ?? []).map(({ name }) => name), ...(result.missingClusters ?? [])];
    const { virtualHost, route } = compiledRoute(compiled, result);
    const sourceOf = sourcesOf(result.routeConfig, virtualHost);
    const earlier = virtualHost?.routes?.slice(0, result.rejected?.length ?? 0) ?? [];
    return {
      listener: listenerPlaces(context, request, result),
      filterChain: filterChainPlaces(context, request, result),
      virtualHost: virtualHostPlaces(context, request, result),
      rejected: earlier
        .map((each) => sourceOf(each))
        .map((source) => (source === undefined ? [] : [sourcePlace(source)])),
      route: routePlaces(context, route && sourceOf(route), request, result),
      clusters: Object.fromEntries(names.map((name) => [name, clusterPlaces(context, compiled, name)])),
    };
  };
}

type SourceOf = (route: Route) => RouteSource | undefined;

function knownSources(
  context: CompileContext,
): (routeConfig: string | undefined, virtualHost: VirtualHost | undefined) => SourceOf {
  const finders = new Map<string, SourceOf>();
  return (routeConfig, virtualHost) => {
    const key = JSON.stringify([routeConfig, virtualHost?.name]);
    const finder = finders.get(key) ?? remembering(sourceFinder(context, virtualHost?.name ?? ''));
    finders.set(key, finder);
    return finder;
  };
}

function remembering(find: SourceOf): SourceOf {
  const known = new Map<Route, RouteSource | undefined>();
  return (route) => {
    if (!known.has(route)) known.set(route, find(route));
    return known.get(route);
  };
}

/** Of a sidecar, the service that a virtual host stands for. */
function virtualHostPlaces(
  context: CompileContext,
  { direction }: TraceRequest,
  { virtualHost = '' }: TraceResult,
): readonly Place[] {
  const { port } = virtualHostParts(virtualHost) ?? {};
  if (context.gateways !== undefined || port === undefined) return [];
  return direction === 'inbound' ? inboundPlaces(context, port) : virtualHostService(context, virtualHost);
}

function routePlaces(
  context: CompileContext,
  source: RouteSource | undefined,
  request: TraceRequest,
  result: TraceResult,
): readonly Place[] {
  if (source !== undefined) return [sourcePlace(source)];
  if (result.routeConfig === undefined)
    return [streamRoutePlace(context, request, result)].filter((p) => p !== undefined);
  const { scope } = context;
  const policy = `outboundTrafficPolicy ${scope.outboundTrafficPolicy.mode ?? 'ALLOW_ANY'}`;
  if (result.virtualHost === 'allow_any' || result.virtualHost === 'block_all') {
    return [policyPlace(context, policy)];
  }
  return [];
}

/** Where the traffic policy was written: in the Sidecar, else in MeshConfig. */
function policyPlace({ mesh, scope: { sidecar } }: CompileContext, policy: string): Place {
  const own = sidecar !== undefined && textIn(sidecar.resource, 'spec', 'outboundTrafficPolicy', 'mode') !== undefined;
  return own
    ? placeIn(mesh, sidecar.resource, ['spec', 'outboundTrafficPolicy'])
    : { what: `MeshConfig ${policy}`, span: undefined };
}

/** The Service, ServiceEntry or Sidecar behind a cluster, then the DestinationRule. */
export function clusterPlaces(context: CompileContext, compiled: CompiledProxy, name: string): readonly Place[] {
  return [...clusterService(context, name), ...rulePlaces(context.mesh, compiled, name)];
}

/** The DestinationRule of a cluster, at the subset where it is one. */
function rulePlaces(mesh: Mesh, compiled: CompiledProxy, name: string): readonly Place[] {
  const owner = configOf(compiled.clusters.find((cluster) => cluster.name === name)?.metadata);
  if (owner?.kind !== 'destination-rule') return [];
  const rule = mesh.destinationRules.all.find((each) => each.name === owner.name && each.namespace === owner.namespace);
  const subset = parseClusterName(name)?.subset ?? '';
  const places = (rule?.resources ?? []).map((resource) => {
    const index = recordsAt(resource, 'spec', 'subsets').findIndex((each) => textIn(each, 'name') === subset);
    return { index, place: placeIn(mesh, resource, index < 0 ? [] : ['spec', 'subsets', index]) };
  });
  const found = places.find(({ index }) => index >= 0) ?? places[0];
  return found === undefined ? [] : [found.place];
}
