import { typeUrl } from '../../envoy/type-urls.js';
import type { ConfigSource, Filter, RouteConfiguration } from '../../envoy/types.js';
import type { Protocol } from '../../model/protocol.js';
import { httpFilterStack } from './http-filter-stack.js';
import type { ListenerPolicies } from './listener-policies.js';

export const HTTP_CONNECTION_MANAGER = 'envoy.filters.network.http_connection_manager';
const TYPE_URL = typeUrl('envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager');
const ADS_SOURCE: ConfigSource = { ads: {}, initialFetchTimeout: '0s', resourceApiVersion: 'V3' };

export interface ConnectionManagerOptions {
  readonly statPrefix: string;
  /** The name of a route configuration, or one to inline. */
  readonly routes: string | RouteConfiguration;
  /** Port that extensions are matched against. */
  readonly extensionPort: number;
  readonly protocol?: Protocol;
  readonly beforeRouter?: Filter;
  readonly exchangesEverywhere?: boolean;
  /** Fields that only this kind of listener sets. */
  readonly fields?: object;
}

/** The network filter that terminates HTTP. */
export function connectionManager(policies: ListenerPolicies, options: ConnectionManagerOptions): Filter {
  const { routes, protocol, extensionPort, beforeRouter, exchangesEverywhere, statPrefix } = options;
  return {
    name: HTTP_CONNECTION_MANAGER,
    typedConfig: {
      '@type': TYPE_URL,
      ...policies.connectionManager,
      ...options.fields,
      statPrefix,
      rds: typeof routes === 'string' ? { configSource: ADS_SOURCE, routeConfigName: routes } : undefined,
      routeConfig: typeof routes === 'string' ? undefined : routes,
      httpFilters: httpFilterStack(policies, {
        extensionPort,
        grpcWeb: protocol === 'GRPC-Web',
        beforeRouter,
        exchangesEverywhere,
      }),
    },
  };
}

/** The route configuration that a filter asks the route discovery service for, if it does. */
export function routeNameOf(filter: Filter): string | undefined {
  const rds: unknown = filter.name === HTTP_CONNECTION_MANAGER ? filter.typedConfig?.rds : undefined;
  if (typeof rds !== 'object' || rds === null || !('routeConfigName' in rds)) return undefined;
  return typeof rds.routeConfigName === 'string' ? rds.routeConfigName : undefined;
}
