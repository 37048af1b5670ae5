import type { Filter } from '../../envoy/types.js';
import { type ExtensionFilters, extensionFilters } from '../policy/extensions.js';
import { ALPN, CORS, FAULT, GRPC_STATS, GRPC_WEB, metadataExchange, router, STATEFUL_SESSION } from './http-filters.js';
import type { ListenerPolicies } from './listener-policies.js';

export interface HttpFilterOptions {
  /** Port that Wasm and Lua extensions are matched against. */
  readonly extensionPort: number;
  readonly grpcWeb?: boolean;
  /** Whether metadata exchange headers go to every service, whatever the proxy's headers say. */
  readonly exchangesEverywhere?: boolean;
  /** Dynamic forward proxy, for services whose hosts are resolved per request. */
  readonly beforeRouter?: Filter;
}

/** The HTTP filters of one connection manager, in the order requests pass them. */
export function httpFilterStack(policies: ListenerPolicies, options: HttpFilterOptions): readonly Filter[] {
  const { context, listenerClass } = policies;
  const extensions = extensionFilters(context, listenerClass, 'http', options.extensionPort);
  const isPlain =
    !options.grpcWeb &&
    !options.exchangesEverywhere &&
    options.beforeRouter === undefined &&
    !hasExtensions(extensions);
  if (!isPlain) return assemble(policies, extensions, options);
  const shared = plainStacks.get(policies) ?? assemble(policies, extensions, options);
  plainStacks.set(policies, shared);
  return shared;
}

/** Nearly all connection managers of a class have the same filters; they share one list. */
const plainStacks = new WeakMap<ListenerPolicies, readonly Filter[]>();

function hasExtensions(extensions: ExtensionFilters): boolean {
  return Object.values(extensions).some((phase: readonly Filter[]) => phase.length > 0);
}

function assemble(
  policies: ListenerPolicies,
  extensions: ExtensionFilters,
  options: HttpFilterOptions,
): readonly Filter[] {
  const { context, listenerClass, headers, httpAuthorization } = policies;
  const { features } = context.mesh;
  const hasAlpn = listenerClass !== 'inbound' && features.PILOT_ENABLE_ALPN_FILTER;
  const hasSessions = listenerClass !== 'inbound' && features.PILOT_ENABLE_PERSISTENT_SESSION_FILTER;
  return [
    ...(features.PILOT_ENABLE_METADATA_EXCHANGE
      ? [metadataExchange(listenerClass, headers.exchangeInMeshOnly && !options.exchangesEverywhere)]
      : []),
    ...httpAuthorization.custom,
    ...extensions.authn,
    ...policies.jwt,
    ...extensions.authz,
    ...httpAuthorization.rbac,
    ...extensions.stats,
    ...extensions.unspecified,
    ...(options.grpcWeb ? [GRPC_WEB] : []),
    GRPC_STATS,
    ...(hasAlpn ? [ALPN] : []),
    FAULT,
    CORS,
    ...policies.stats,
    ...(hasSessions ? [STATEFUL_SESSION] : []),
    ...(options.beforeRouter ? [options.beforeRouter] : []),
    router(headers.suppressEnvoyHeaders),
  ];
}
