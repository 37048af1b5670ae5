import type { CompileContext } from '../../compile/context.js';
import type { MergedServer } from '../../model/gateway.js';
import { isRecord, recordsAt } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import { withoutPort } from '../match/virtual-host-match.js';
import { requestTarget, type TraceRequest } from '../request.js';
import type { TraceResult } from '../result.js';
import { type Place, placeIn } from './place.js';
import { clusterService, inboundPlaces } from './service-origin.js';

/** What made the listener of a request: servers of Gateways, or a Sidecar, or the service that was called. */
export function listenerPlaces(context: CompileContext, request: TraceRequest, result: TraceResult): readonly Place[] {
  if (result.listener === undefined) return [];
  if (context.gateways !== undefined) {
    return serversOf(context, request, result).map((server) => serverPlace(context, server));
  }
  if (result.listener === 'virtualInbound' || result.listener === 'virtualOutbound') return [];
  return sidecarPlaces(context, result);
}

/** What made an inbound filter chain. */
export function filterChainPlaces(
  context: CompileContext,
  request: TraceRequest,
  result: TraceResult,
): readonly Place[] {
  if (request.direction !== 'inbound' || result.filterChain === undefined) return [];
  return inboundPlaces(context, portOf(result.filterChain));
}

/** The number after the last underscore of a listener's or filter chain's name. */
function portOf(name: string): number {
  return Number(name.slice(name.lastIndexOf('_') + 1));
}

/** The servers behind a route configuration or a port, narrowed to those whose hosts cover the host that is asked for. */
function serversOf(
  { gateways }: CompileContext,
  { sni, url = '' }: TraceRequest,
  { listener = '', routeConfig }: TraceResult,
): readonly MergedServer[] {
  const routed = gateways?.serversByRoute.get(routeConfig ?? '');
  if (routed !== undefined) {
    const host = withoutPort(requestTarget(url)?.authority ?? '').toLowerCase();
    return narrowed(routed, ({ hosts }) => hosts.map((each) => each.slice(each.indexOf('/') + 1)), host);
  }
  const port = portOf(listener);
  const all = (gateways?.ports ?? []).filter((each) => each.port === port).flatMap(({ servers }) => servers);
  return narrowed(all, ({ sniHosts }) => sniHosts, sni ?? '');
}

function narrowed(
  servers: readonly MergedServer[],
  hostsOf: (server: MergedServer) => readonly string[],
  name: string,
): readonly MergedServer[] {
  const own = servers.filter((server) => hostsOf(server).some((host) => coversHost(host, name)));
  return own.length > 0 ? own : servers;
}

/** Whether a host, perhaps a wildcard, covers a name. */
export function coversHost(host: string, name: string): boolean {
  return host === name || host === '*' || (host.startsWith('*.') && name.endsWith(host.slice(1)));
}

/** What a server of a Gateway was written as: a server, a listener of the Gateway API, or an Ingress. */
export function serverPlace({ mesh }: CompileContext, { gateway, index }: MergedServer): Place {
  const { resource } = gateway;
  if (textIn(resource, 'kind') === 'Ingress') return placeIn(mesh, resource, ['spec']);
  const own = isRecord(resource) ? recordsAt(resource, 'spec', 'listeners') : [];
  if (own.length === 0) return placeIn(mesh, resource, ['spec', 'servers', index]);
  const listener = own.findIndex((each) => gateway.name.endsWith(`~${textIn(each, 'name')}`));
  return placeIn(mesh, resource, listener < 0 ? [] : ['spec', 'listeners', listener]);
}

function sidecarPlaces(context: CompileContext, { listener = '', clusters = [] }: TraceResult): readonly Place[] {
  const { mesh, scope } = context;
  const port = portOf(listener);
  const services = clusters.flatMap(({ name }) => clusterService(context, name)).slice(0, 1);
  if (scope.sidecar === undefined) return services;
  const exact = scope.egress.findIndex((each) => each.port?.number === port);
  const index = exact >= 0 ? exact : scope.egress.findIndex((each) => each.port === undefined);
  return index < 0 ? services : [placeIn(mesh, scope.sidecar.resource, ['spec', 'egress', index])];
}
