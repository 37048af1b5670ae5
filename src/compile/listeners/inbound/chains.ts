import type { Filter, FilterChain, Metadata, TransportSocket } from '../../../envoy/types.js';
import type { InboundMutualTls } from '../../../model/peer-authentication.js';
import { isHttp2 } from '../../../model/protocol.js';
import { connectionManager } from '../../filters/connection-manager.js';
import type { ListenerPolicies } from '../../filters/listener-policies.js';
import { filtersBeforeHttp, protocolFilters, tcpFilterStack } from '../../filters/network-filter-stack.js';
import { offersMetadataExchange } from '../../filters/network-filters.js';
import { tcpProxy } from '../../filters/tcp-proxy.js';
import { INBOUND_PASSTHROUGH_CLUSTER, listenerName, VIRTUAL_INBOUND_LISTENER } from '../../names.js';
import { inboundRouteConfiguration } from '../../routes/inbound.js';
import { type StatService, statName } from '../../stat-name.js';
import { HTTP_ALPN, serverTlsSocket, TCP_EXCHANGE_ALPN } from '../../tls/downstream.js';
import { inboundMtlsSocket } from '../../tls/mesh-mtls.js';
import { detectedHttpProtocols } from '../filter-chain-match.js';
import { type ChainKind, chainKinds, ownTlsKind } from './chain-kinds.js';
import type { InboundPort } from './ports.js';

/** What the chains of all inbound ports share. */
export interface InboundChainContext {
  readonly policies: ListenerPolicies;
  /** Mutual TLS in front of HTTP, and of anything else. */
  readonly httpMtls: TransportSocket;
  readonly tcpMtls: TransportSocket;
}

/** What the inbound chains of a proxy share, made once. */
export function inboundChainContext(policies: ListenerPolicies): InboundChainContext {
  const exchanges = offersMetadataExchange(policies.context.mesh.features);
  return {
    policies,
    httpMtls: inboundMtlsSocket(policies.context, HTTP_ALPN),
    tcpMtls: inboundMtlsSocket(policies.context, exchanges ? TCP_EXCHANGE_ALPN : HTTP_ALPN),
  };
}

/** The filter chains of one workload port under a mutual TLS mode. */
export function inboundChains(
  shared: InboundChainContext,
  port: InboundPort,
  mode: InboundMutualTls['mode'],
): readonly FilterChain[] {
  const { tls, servicePort } = port;
  if (tls !== undefined && mode === 'DISABLE') {
    const kind = ownTlsKind(servicePort.protocol);
    return [toFilterChain(shared, port, kind, serverTlsSocket(shared.policies.context, tls, HTTP_ALPN))];
  }
  const httpProtocols = detectedHttpProtocols(shared.policies.context.mesh.features);
  return chainKinds(servicePort.protocol, mode, httpProtocols).map((kind) => {
    const mtls = kind.http ? shared.httpMtls : shared.tcpMtls;
    return toFilterChain(shared, port, kind, kind.mtls ? mtls : undefined);
  });
}

function toFilterChain(
  { policies }: InboundChainContext,
  port: InboundPort,
  kind: ChainKind,
  transportSocket: TransportSocket | undefined,
): FilterChain {
  const metadata: Metadata | undefined =
    port.configPath === undefined ? undefined : { filterMetadata: { istio: { config: port.configPath } } };
  return {
    name: chainName(port, kind),
    filterChainMatch: {
      destinationPort: port.targetPort || undefined,
      transportProtocol: kind.transportProtocol,
      applicationProtocols: kind.applicationProtocols,
    },
    filters: kind.http ? httpFilters(policies, port) : tcpFilters(policies, port),
    transportSocket,
    metadata,
  };
}

function isPassthrough(port: InboundPort): boolean {
  return port.cluster === INBOUND_PASSTHROUGH_CLUSTER;
}

function chainName(port: InboundPort, kind: ChainKind): string {
  if (!isPassthrough(port)) return listenerName(port.bind, port.targetPort);
  return kind.http ? `${VIRTUAL_INBOUND_LISTENER}-catchall-http` : VIRTUAL_INBOUND_LISTENER;
}

function httpFilters(policies: ListenerPolicies, port: InboundPort): readonly Filter[] {
  const { servicePort, cluster, hostname, targetPort } = port;
  const { protocol } = servicePort;
  const manager = connectionManager(policies, {
    statPrefix: isPassthrough(port) ? `${cluster};` : `inbound_${listenerName(port.bind, targetPort)};`,
    routes: inboundRouteConfiguration({ cluster, hostname, port: servicePort.port, protocol }),
    extensionPort: targetPort,
    protocol,
    fields: { http2ProtocolOptions: isHttp2(protocol) ? {} : undefined },
  });
  return [...filtersBeforeHttp(policies, targetPort), manager];
}

function tcpFilters(policies: ListenerPolicies, port: InboundPort): readonly Filter[] {
  const { servicePort, cluster } = port;
  const pattern = policies.context.mesh.config.inboundClusterStatName;
  const statPrefix = pattern
    ? statName(pattern, { service: port.service ?? undeclaredService(port), port: servicePort })
    : cluster;
  const proxy = tcpProxy(policies, statPrefix, { cluster });
  const terminal = protocolFilters(policies, servicePort, statPrefix, cluster, proxy);
  // istiod matches the extensions of TCP chains against the service's port, those of HTTP chains against the workload's.
  return tcpFilterStack(policies, { extensionPort: servicePort.port, metadataExchange: true }, terminal);
}

function undeclaredService({ hostname }: InboundPort): StatService {
  return { hostname, name: hostname, namespace: '', registry: 'External' };
}
