import type { MergedServer, MergedServerPort } from '../../../model/gateway.js';
import { connectionManager } from '../../filters/connection-manager.js';
import type { ListenerPolicies } from '../../filters/listener-policies.js';
import { HTTP_ALPN, serverTlsSocket } from '../../tls/downstream.js';
import type { GatewayChain } from './chain.js';

/** The one chain of a plain HTTP port, whatever its number of servers. */
export function httpChain(policies: ListenerPolicies, entry: MergedServerPort, listener: string): GatewayChain {
  const manager = connectionManager(policies, {
    statPrefix: `outbound_${listener};`,
    routes: entry.routeName,
    extensionPort: entry.port,
    protocol: entry.protocol,
  });
  return { kind: 'http', criteria: {}, filters: [manager] };
}

/** The chain of one server that terminates TLS and routes HTTP. */
export function httpsChain(
  policies: ListenerPolicies,
  merged: MergedServer,
  port: number,
  listener: string,
): GatewayChain {
  const { server, sniHosts, routeName } = merged;
  const manager = connectionManager(policies, {
    statPrefix: server.name || `outbound_${listener};`,
    routes: routeName,
    extensionPort: port,
  });
  const transportSocket = server.tls && serverTlsSocket(policies.context, server.tls, HTTP_ALPN);
  return { kind: 'http', criteria: { serverNames: sniHosts }, filters: [manager], transportSocket };
}
