import type { CompiledProxy } from '../../compile/compiled.js';
import type { CompileContext } from '../../compile/context.js';
import { parseClusterName } from '../../compile/names.js';
import type { Mesh } from '../../model/mesh.js';
import { listIn, textIn } from '../fields.js';
import { compiledRoute } from '../outcome.js';
import { configOf } from '../owner.js';
import type { TraceRequest } from '../request.js';
import type { TraceResult } from '../result.js';
import { type RouteSource, routeSource, sourcePlace } from '../route-source.js';
import { filterChainPlaces, listenerPlaces } from './listener-origin.js';
import { type Place, placeIn } from './place.js';
import { streamRoutePlace } from './route-origin.js';
import { clusterService, inboundPlaces, servicePlace } from './service-origin.js';

/** The YAML that made each hop of a trace, as far as it is in the input. */
export interface TracePlaces {
  readonly listener: readonly Place[];
  readonly filterChain: readonly Place[];
  readonly virtualHost: readonly Place[];
  readonly route: readonly Place[];
  /** By cluster name. */
  readonly clusters: Readonly<Record<string, readonly Place[]>>;
}

/** Finds the places of a trace. */
export type PlaceFinder = (request: TraceRequest, result: TraceResult) => TracePlaces;

/** A finder for the traces through one proxy; the source of each route is looked up once. */
export function placeFinder(context: CompileContext, compiled: CompiledProxy): PlaceFinder {
  const { mesh, proxy } = context;
  const sources = new Map<string, RouteSource | undefined>();
  const sourceOf = (result: TraceResult): RouteSource | undefined => {
    const key = JSON.stringify([result.routeConfig, result.virtualHost, result.route?.index]);
    if (!sources.has(key)) {
      const { route, virtualHost } = compiledRoute(compiled, result);
      sources.set(key, route && virtualHost && routeSource(mesh, proxy, route, virtualHost.name));
    }
    return sources.get(key);
  };
  return (request, result) => {
    const names = [...(result.clusters ?? []).map(({ name }) => name), ...(result.missingClusters ?? [])];
    return {
      listener: listenerPlaces(context, request, result),
      filterChain: filterChainPlaces(context, request, result),
      virtualHost: virtualHostPlaces(context, request, result),
      route: routePlaces(context, sourceOf(result), request, result),
      clusters: Object.fromEntries(names.map((name) => [name, clusterPlaces(context, compiled, name)])),
    };
  };
}

/** Of a sidecar, the service that a virtual host stands for. */
function virtualHostPlaces(
  context: CompileContext,
  { direction }: TraceRequest,
  { virtualHost = '' }: TraceResult,
): readonly Place[] {
  const [, host = '', port] = /^(.*?)[:|](\d+)$/.exec(virtualHost) ?? [];
  if (context.gateways !== undefined || port === undefined) return [];
  if (direction === 'inbound') return inboundPlaces(context, Number(port));
  return [servicePlace(context, host, Number(port))].filter((place) => place !== undefined);
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
    const index = listIn(resource, 'spec', 'subsets').findIndex((each) => textIn(each, 'name') === subset);
    return { index, place: placeIn(mesh, resource, index < 0 ? [] : ['spec', 'subsets', index]) };
  });
  const found = places.find(({ index }) => index >= 0) ?? places[0];
  return found === undefined ? [] : [found.place];
}
