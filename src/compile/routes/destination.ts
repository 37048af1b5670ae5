import type { Destination, HttpRoute, HttpRouteDestination } from '../../schema/types/networking.js';
import { outboundClusterName } from '../names.js';
import type { RouteTarget } from './route-target.js';

/**
 * The cluster of a destination. Without a port it is the service's only port, else the port of the listener;
 * the host of an ExternalName Service is its target.
 */
export function destinationCluster(
  destination: Destination | undefined,
  target: Pick<RouteTarget, 'port' | 'findService'>,
): string {
  const host = destination?.host ?? '';
  if (host === '') return 'UnknownService';
  const service = target.findService(host);
  const onlyPort = service?.ports.length === 1 ? service.ports[0]?.port : undefined;
  const port = destination?.port?.number || (onlyPort ?? target.port);
  return outboundClusterName(service?.externalName ?? host, port, destination?.subset);
}

/** The destinations of a route that get requests: a lone one whatever its weight, of several those with a weight. */
export function usedDestinations({ route = [] }: HttpRoute): readonly HttpRouteDestination[] {
  return route.length === 1 ? route : route.filter(({ weight }) => weight);
}
