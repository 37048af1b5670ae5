import type { Listener } from '../../../envoy/types.js';
import type { MergedServer } from '../../../model/gateway.js';
import { connectionManager } from '../../filters/connection-manager.js';
import type { ListenerPolicies } from '../../filters/listener-policies.js';
import { listenerName } from '../../names.js';
import { quicSocket } from '../../tls/downstream.js';
import { listenAddress, wildcardAddress } from '../addresses.js';
import { toFilterChain } from './chain.js';
import { terminatesHttps } from './server.js';

/** HTTP/3 listeners beside the HTTPS ones, where istiod is told to make them and the gateway's Service has the UDP port. */
export function buildQuicListeners(policies: ListenerPolicies): readonly Listener[] {
  const { mesh, proxy, gateways } = policies.context;
  if (!mesh.features.PILOT_ENABLE_QUIC_LISTENERS || gateways === undefined) return [];
  return gateways.ports.flatMap((entry) => {
    if (proxy.unprivileged && entry.port < 1024) return [];
    const servers = entry.servers.filter((server) => terminatesHttps(server) && hasUdpPort(policies, server));
    return servers.length > 0
      ? [quicListener(policies, entry.bind || wildcardAddress(proxy), entry.port, servers)]
      : [];
  });
}

function hasUdpPort({ context }: ListenerPolicies, server: MergedServer): boolean {
  return context.proxy.serviceTargets.some(({ port }) => port.protocol === 'UDP' && port.port === server.servicePort);
}

function quicListener(
  policies: ListenerPolicies,
  bind: string,
  port: number,
  servers: readonly MergedServer[],
): Listener {
  const name = `udp_${listenerName(bind, port)}`;
  return {
    name,
    address: listenAddress(bind, port, 'UDP'),
    trafficDirection: 'OUTBOUND',
    udpListenerConfig: { quicOptions: {}, downstreamSocketConfig: {} },
    filterChains: servers.map(({ server, sniHosts, routeName }) =>
      toFilterChain(
        {
          kind: 'http',
          criteria: { serverNames: sniHosts },
          transportSocket: server.tls && quicSocket(policies.context, server.tls),
          filters: [
            connectionManager(policies, {
              statPrefix: server.name || `outbound_${name};`,
              routes: routeName,
              extensionPort: port,
              fields: { codecType: 'HTTP3', http3ProtocolOptions: {} },
            }),
          ],
        },
        [],
      ),
    ),
    accessLog: policies.listenerLogs,
  };
}
