import type { CompileContext } from '../../compile/context.js';
import { parseClusterName } from '../../compile/names.js';
import type { VirtualService } from '../../model/virtual-service.js';
import type { TcpRoute, TlsRoute } from '../../schema/types/networking.js';
import type { TraceRequest } from '../request.js';
import type { TraceResult } from '../result.js';
import { coversHost } from './listener-origin.js';
import { type Place, placeIn } from './place.js';

/** The TLS or TCP route of a VirtualService that sent a connection to its cluster; nothing without one. */
export function streamRoutePlace(
  { mesh, proxy }: CompileContext,
  { sni, listenerPort }: TraceRequest,
  { clusters = [], missingClusters = [] }: TraceResult,
): Place | undefined {
  const names = [...clusters.map(({ name }) => name), ...missingClusters];
  const hosts = names.flatMap((name) => parseClusterName(name)?.host ?? []);
  const goesThere = (service: VirtualService, route: TlsRoute | TcpRoute): boolean =>
    (route.route ?? []).some(({ destination }) => hosts.some((host) => isHost(destination?.host, service, host)));
  for (const service of mesh.virtualServices.all.filter(({ gateways }) => bound(gateways, proxy.type))) {
    const tls = service.tls.findIndex(
      (route) =>
        goesThere(service, route) &&
        (route.match ?? []).some(({ sniHosts = [] }) => sniHosts.some((host) => coversHost(host, sni ?? ''))),
    );
    if (tls >= 0) return placeIn(mesh, service.resource, [...rulesOf(service, 'tls'), tls]);
    const tcp = service.tcp.findIndex((route) => goesThere(service, route) && takesPort(route.match, listenerPort));
    if (tcp >= 0) return placeIn(mesh, service.resource, [...rulesOf(service, 'tcp'), tcp]);
  }
  return undefined;
}

function bound(gateways: readonly string[], type: 'sidecar' | 'router'): boolean {
  return gateways.some((gateway) => (gateway === 'mesh') === (type === 'sidecar'));
}

function rulesOf({ semantics }: VirtualService, kind: 'tls' | 'tcp'): readonly string[] {
  return ['spec', semantics === 'gateway-api' ? 'rules' : kind];
}

/** A short name means a service of the VirtualService's own namespace. */
function isHost(written: string | undefined, { namespace }: VirtualService, host: string): boolean {
  return written === host || (written !== undefined && host.startsWith(`${written}.${namespace}.svc.`));
}

function takesPort(match: TcpRoute['match'], port: number | undefined): boolean {
  return (
    match === undefined || match.length === 0 || match.some((each) => each.port === undefined || each.port === port)
  );
}
