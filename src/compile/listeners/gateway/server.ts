import { gatewayKey, type MergedServer } from '../../../model/gateway.js';
import { hostsOverlap } from '../../../model/host.js';
import type { VirtualService } from '../../../model/virtual-service.js';
import type { CompileContext } from '../../context.js';

/** Server names that passthrough chains of a port already have, with the bind they are for. */
export type TakenServerNames = Map<number, Map<string, string>>;

/** Claims server names of a port; false when one of them is claimed already for the same bind. */
export function claimServerNames(
  taken: TakenServerNames,
  port: number,
  bind: string,
  names: readonly string[],
): boolean {
  const ofPort = taken.get(port) ?? new Map<string, string>();
  taken.set(port, ofPort);
  const isFree = names.every((name) => ofPort.get(name) !== bind);
  for (const name of names) ofPort.set(name, bind);
  return isFree;
}

/** Whether TLS goes through the gateway unopened. */
export function isPassthrough({ server }: MergedServer): boolean {
  const { tls } = server;
  if (tls === undefined) return false;
  return (tls.mode ?? 'PASSTHROUGH') === 'PASSTHROUGH' || tls.mode === 'AUTO_PASSTHROUGH';
}

/** Whether the gateway opens TLS to route HTTP. */
export function terminatesHttps(server: MergedServer): boolean {
  return server.protocol === 'HTTPS' && !isPassthrough(server);
}

/** VirtualServices bound to a server's Gateway that share a host with the server, in order. */
export function virtualServicesOf({ mesh, proxy }: CompileContext, server: MergedServer): readonly VirtualService[] {
  const bound = mesh.virtualServices.boundTo(gatewayKey(server.gateway), proxy.namespace);
  return bound.filter((virtualService) => sharesHost(server.hosts, virtualService));
}

function sharesHost(serverHosts: readonly string[], virtualService: VirtualService): boolean {
  return serverHosts.some((serverHost) => {
    const slash = serverHost.indexOf('/');
    if (slash >= 0 && serverHost.slice(0, slash) !== virtualService.namespace) return false;
    const host = serverHost.slice(slash + 1);
    return virtualService.hosts.some((candidate) => hostsOverlap(host, candidate));
  });
}

/** Whether a tcp or tls match is for a server's port and Gateway; the other conditions do not apply to gateways. */
export function matchesServer(
  match: { readonly port?: number; readonly gateways?: readonly string[] },
  server: MergedServer,
): boolean {
  if (match.port && match.port !== server.servicePort) return false;
  return !match.gateways?.length || match.gateways.includes(gatewayKey(server.gateway));
}
