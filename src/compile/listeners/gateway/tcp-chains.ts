import type { MergedServer } from '../../../model/gateway.js';
import type { ServicePort } from '../../../model/service.js';
import type { VirtualService } from '../../../model/virtual-service.js';
import type { TlsMatchAttributes, TlsRoute } from '../../../schema/types/networking.js';
import type { CompileContext } from '../../context.js';
import type { ListenerPolicies } from '../../filters/listener-policies.js';
import { HTTP_ALPN, serverTlsSocket, TCP_EXCHANGE_ALPN } from '../../tls/downstream.js';
import { type TcpChain, tcpRouteFilters } from '../tcp-destinations.js';
import { autoPassthroughChains } from './auto-passthrough.js';
import type { GatewayChain } from './chain.js';
import { claimServerNames, matchesServer, type TakenServerNames, virtualServicesOf } from './server.js';

/** The chain of an opaque TCP server, or of one that terminates TLS: the first matching tcp route of its VirtualServices. */
export function terminatedTcpChains(
  policies: ListenerPolicies,
  merged: MergedServer,
  port: number,
): readonly GatewayChain[] {
  const { tls } = merged.server;
  const { features } = policies.context.mesh;
  const isMeshMtls = tls?.mode === 'ISTIO_MUTUAL';
  for (const virtualService of virtualServicesOf(policies.context, merged)) {
    const route =
      virtualService.tcp.find(({ match }) => !match?.length || match.some((entry) => matchesServer(entry, merged))) ??
      tlsRoute(virtualService, merged);
    if (route === undefined) continue;
    const filters = tcpRouteFilters(policies, tcpChain(merged, port, isMeshMtls), route.route ?? [], virtualService);
    if (filters.length === 0) return [];
    const transportSocket =
      tls &&
      serverTlsSocket(
        policies.context,
        tls,
        isMeshMtls && !features.PILOT_DISABLE_MX_ALPN ? TCP_EXCHANGE_ALPN : HTTP_ALPN,
      );
    return [{ kind: 'tcp', criteria: { serverNames: merged.sniHosts }, filters, transportSocket }];
  }
  return [];
}

/** Gateway API TLSRoutes also stand behind servers that terminate TLS. */
function tlsRoute({ semantics, tls }: VirtualService, merged: MergedServer): TlsRoute | undefined {
  if (semantics !== 'gateway-api') return undefined;
  return tls.find(({ match = [] }) => match.some((entry) => matchesServer(entry, merged)));
}

/** The chains of a server that passes TLS through: one per tls match, or per service with AUTO_PASSTHROUGH. */
export function passthroughChains(
  policies: ListenerPolicies,
  merged: MergedServer,
  port: number,
  taken: TakenServerNames,
): readonly GatewayChain[] {
  if (merged.server.tls?.mode === 'AUTO_PASSTHROUGH') return autoPassthroughChains(policies, merged, port);
  const chains: GatewayChain[] = [];
  for (const { virtualService, route, match } of passthroughMatches(policies.context, merged)) {
    const serverNames = match.sniHosts ?? [];
    if (!claimServerNames(taken, port, merged.bind, serverNames)) continue;
    const filters = tcpRouteFilters(policies, tcpChain(merged, port, false), route.route ?? [], virtualService);
    chains.push({ kind: 'tcp', criteria: { serverNames }, filters });
  }
  return chains;
}

/** A match of a tls route that is for a server. */
export interface PassthroughMatch {
  readonly virtualService: VirtualService;
  readonly route: TlsRoute;
  readonly match: TlsMatchAttributes;
}

/** The tls matches for a server, in the order in which they claim their server names. */
export function* passthroughMatches(context: CompileContext, merged: MergedServer): Iterable<PassthroughMatch> {
  for (const virtualService of virtualServicesOf(context, merged)) {
    for (const route of virtualService.tls) {
      for (const match of route.match ?? []) {
        if (matchesServer(match, merged)) yield { virtualService, route, match };
      }
    }
  }
}

function tcpChain(merged: MergedServer, extensionPort: number, metadataExchange: boolean): TcpChain {
  const port: ServicePort = {
    name: merged.server.port?.name ?? '',
    port: merged.servicePort,
    protocol: merged.protocol,
  };
  return { port, options: { extensionPort, metadataExchange } };
}
