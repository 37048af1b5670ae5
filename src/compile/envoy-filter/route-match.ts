import { parseClusterName } from '../names.js';
import type { Draft } from './draft.js';
import type { EnvoyPatch, TargetContext } from './patch.js';

/** Facts of a route configuration that its name does not tell. */
export interface RouteInfo {
  /** Gateways: the ports of the servers behind the route's port, when the merged gateway knows it. */
  readonly servicePortsOfRoute?: readonly number[];
}

type RouteMatch = NonNullable<EnvoyPatch['match']['routeConfiguration']>;

const ACTION_FIELDS = { ROUTE: 'route', REDIRECT: 'redirect', DIRECT_RESPONSE: 'directResponse' } as const;

/** Whether a patch's `match.routeConfiguration` selects a route configuration. */
export function matchesRouteConfiguration(
  patch: EnvoyPatch,
  context: TargetContext,
  routeName: string,
  info: RouteInfo,
): boolean {
  const match = patch.match.routeConfiguration;
  if (match === undefined) return true;
  if (match.name && match.name !== routeName) return false;
  if (context === 'GATEWAY') return matchesGatewayRoute(match, routeName, info);
  return !match.portNumber || match.portNumber === sidecarRoutePort(routeName);
}

/** Whether a patch's `vhost` selects a virtual host. */
export function matchesVirtualHost(patch: EnvoyPatch, virtualHost: Draft): boolean {
  const { name, domainName } = patch.match.routeConfiguration?.vhost ?? {};
  if (name && name !== virtualHost.name) return false;
  return !domainName || (Array.isArray(virtualHost.domains) && virtualHost.domains.includes(domainName));
}

/** Whether a patch names a route at all. */
export function hasRouteMatch(patch: EnvoyPatch): boolean {
  return patch.match.routeConfiguration?.vhost?.route !== undefined;
}

/** Whether a patch's `vhost.route` selects a route. */
export function matchesRoute(patch: EnvoyPatch, route: Draft): boolean {
  const { name, action = 'ANY' } = patch.match.routeConfiguration?.vhost?.route ?? {};
  if (name && name !== route.name) return false;
  const field = Object.values(ACTION_FIELDS).find((candidate) => route[candidate] !== undefined);
  return action === 'ANY' || field === undefined || ACTION_FIELDS[action] === field;
}

/** Mirrors istiod: the port of `8080` or `inbound|8080||`; names such as `host:80` have none. */
function sidecarRoutePort(routeName: string): number | undefined {
  if (routeName.startsWith('inbound')) return parseClusterName(routeName)?.port;
  return /^\d+$/.test(routeName) ? Number(routeName) : undefined;
}

function matchesGatewayRoute(match: RouteMatch, routeName: string, info: RouteInfo): boolean {
  const route = parseGatewayRouteName(routeName);
  if (match.portName && match.portName !== route.portName) return false;
  if (match.gateway && match.gateway !== route.gateway) return false;
  if (!match.portNumber) return true;
  return info.servicePortsOfRoute?.includes(match.portNumber) ?? route.port === match.portNumber;
}

/** The parts of `http.<port>` and `https.<port>.<port name>.<gateway>.<namespace>`. */
export function parseGatewayRouteName(name: string): { port: number; portName?: string; gateway?: string } {
  const parts = name.split('.');
  if (parts[0] === 'http') return { port: Number(parts.slice(1).join('.')) || 0 };
  if (parts[0] !== 'https' || parts.length !== 5) return { port: 0 };
  return { port: Number(parts[1]) || 0, portName: parts[2], gateway: `${parts[4]}/${parts[3]}` };
}
