import type { Filter } from '../../envoy/types.js';
import type { ServicePort } from '../../model/service.js';
import { extensionFilters } from '../policy/extensions.js';
import type { ListenerPolicies } from './listener-policies.js';
import { mongoProxy, mysqlProxy, redisProxy, tcpMetadataExchange } from './network-filters.js';

export interface TcpFilterOptions {
  /** Port that extensions are matched against. */
  readonly extensionPort: number;
  readonly metadataExchange: boolean;
  /** False for chains that pass through what other proxies authorize. */
  readonly authorization?: boolean;
  /** Goes right before the terminal filters. */
  readonly beforeTerminal?: Filter;
}

/** The network filters of a TCP chain that ends in `terminal`. */
export function tcpFilterStack(
  policies: ListenerPolicies,
  options: TcpFilterOptions,
  terminal: readonly Filter[],
): readonly Filter[] {
  const { context, listenerClass, tcpAuthorization } = policies;
  const extensions = extensionFilters(context, listenerClass, 'network', options.extensionPort);
  const authorized = options.authorization !== false;
  return [
    ...(options.metadataExchange ? tcpMetadataExchange(context.mesh.features) : []),
    ...(authorized ? tcpAuthorization.custom : []),
    ...extensions.authn,
    ...extensions.authz,
    ...(authorized ? tcpAuthorization.rbac : []),
    ...extensions.stats,
    ...extensions.unspecified,
    ...policies.stats,
    ...(options.beforeTerminal ? [options.beforeTerminal] : []),
    ...terminal,
  ];
}

/** The network filters ahead of an HTTP connection manager. */
export function filtersBeforeHttp(policies: ListenerPolicies, extensionPort: number): readonly Filter[] {
  const { context, listenerClass } = policies;
  const extensions = extensionFilters(context, listenerClass, 'network', extensionPort);
  return [
    ...(listenerClass === 'inbound' ? tcpMetadataExchange(context.mesh.features) : []),
    ...extensions.authn,
    ...extensions.authz,
    ...extensions.stats,
    ...extensions.unspecified,
  ];
}

/** Adds, or puts in the place of `tcpProxy`, the filter that understands the protocol of a port. */
export function protocolFilters(
  policies: ListenerPolicies,
  port: Pick<ServicePort, 'protocol'>,
  statPrefix: string,
  cluster: string | undefined,
  tcpProxy: Filter,
): readonly Filter[] {
  const { features } = policies.context.mesh;
  switch (port.protocol) {
    case 'Mongo':
      return features.PILOT_ENABLE_MONGO_FILTER ? [mongoProxy(statPrefix), tcpProxy] : [tcpProxy];
    case 'MySQL':
      return features.PILOT_ENABLE_MYSQL_FILTER ? [mysqlProxy(statPrefix), tcpProxy] : [tcpProxy];
    case 'Redis':
      return features.PILOT_ENABLE_REDIS_FILTER && cluster !== undefined
        ? [redisProxy(statPrefix, cluster)]
        : [tcpProxy];
    default:
      return [tcpProxy];
  }
}
