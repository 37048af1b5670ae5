import { enumDescriptor } from '../../../envoy/descriptors/table.js';
import { typeUrl } from '../../../envoy/type-urls.js';
import type { ExtensionConfig, StringMatcher } from '../../../envoy/types.js';
import { canonicalDuration } from '../../../model/duration.js';
import { compareText } from '../../../model/order.js';
import type { ExtAuthzCommon, ExtAuthzHttpProvider } from '../../../schema/types/mesh-config.js';
import type { CompileContext } from '../../context.js';
import { type ProviderCluster, providerCluster } from '../provider-cluster.js';
import type { Layer } from './attribute.js';
import { rbacFilterName } from './rbac-filters.js';
import { stringMatcher } from './string-match.js';

const DEFAULT_TIMEOUT = '600s';
const MAX_PORT = 65535;
/** A DNS label, as the name becomes part of policy names. */
const PROVIDER_NAME = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

const QUERY = /\?[^#]*/;
const BAD_ESCAPE = /%(?![0-9a-f]{2})/i;

/** A service that decides about requests. */
export interface ExternalAuthorizer {
  readonly name: string;
  /** Fields of the HTTP filter. */
  readonly http: object;
  /** Fields of the network filter; only gRPC services are asked about connections. */
  readonly tcp: object | undefined;
}

/** The ext_authz provider of a name; undefined when there is none, or when istiod rejects it. */
export function externalAuthorizer(context: CompileContext, name: string): ExternalAuthorizer | undefined {
  const provider = context.mesh.config.extensionProviders.find(
    (candidate) =>
      candidate.name === name && (candidate.envoyExtAuthzHttp ?? candidate.envoyExtAuthzGrpc) !== undefined,
  );
  const settings = provider?.envoyExtAuthzHttp ?? provider?.envoyExtAuthzGrpc;
  if (settings === undefined || !PROVIDER_NAME.test(name) || !isPort(settings.port)) return undefined;
  const cluster = providerCluster(context, settings);
  const statusOnError = errorStatus(settings.statusOnError);
  if (cluster === undefined || statusOnError === undefined) return undefined;
  const common = { failureModeAllow: settings.failOpen || undefined, transportApiVersion: 'V3' };
  const httpCommon = { ...common, ...statusOnError, withRequestBody: requestBody(settings) };
  if (provider?.envoyExtAuthzHttp === undefined) {
    const service = grpcService(settings, cluster);
    return { name, http: { ...httpCommon, ...service }, tcp: { ...common, ...service, statPrefix: 'tcp.' } };
  }
  const service = httpService(provider.envoyExtAuthzHttp, cluster);
  return service && { name, http: { ...httpCommon, ...service }, tcp: undefined };
}

/** The filter that asks the service about what matched a policy whose name starts with `policyPrefix`. */
export function extAuthzFilter(
  authorizer: ExternalAuthorizer,
  layer: Layer,
  policyPrefix: string,
): ExtensionConfig | undefined {
  const settings = authorizer[layer];
  if (settings === undefined) return undefined;
  const kind = layer === 'http' ? 'http' : 'network';
  return {
    name: `envoy.filters.${kind}.ext_authz`,
    typedConfig: {
      '@type': typeUrl(`envoy.extensions.filters.${kind}.ext_authz.v3.ExtAuthz`),
      ...settings,
      filterEnabledMetadata: {
        filter: rbacFilterName(layer),
        path: [{ key: 'istio_ext_authz_shadow_effective_policy_id' }],
        value: { stringMatch: { prefix: policyPrefix } },
      },
    },
  };
}

function isPort(port: number | undefined): boolean {
  return port !== undefined && port >= 1 && port <= MAX_PORT;
}

/** The status of answers when the service fails; undefined for a number that Envoy does not know. */
function errorStatus(text: string | undefined): object | undefined {
  if (!text) return {};
  const names = enumDescriptor('envoy.type.v3.StatusCode')?.names;
  const code = /^[+-]?\d+$/.test(text) ? names?.get(Number(text)) : undefined;
  return code === undefined ? undefined : { statusOnError: code === 'Empty' ? {} : { code } };
}

function requestBody({ includeRequestBodyInCheck: body }: ExtAuthzCommon): object | undefined {
  return (
    body && {
      maxRequestBytes: body.maxRequestBytes || undefined,
      allowPartialMessage: body.allowPartialMessage || undefined,
      packAsBytes: body.packAsBytes || undefined,
    }
  );
}

function grpcService(provider: ExtAuthzCommon, { cluster, hostname }: ProviderCluster): object {
  return {
    grpcService: {
      envoyGrpc: { clusterName: cluster, authority: hostname },
      timeout: canonicalDuration(provider.timeout) ?? DEFAULT_TIMEOUT,
    },
  };
}

function httpService(provider: ExtAuthzHttpProvider, { cluster, hostname }: ProviderCluster): object | undefined {
  const { pathPrefix } = provider;
  if (pathPrefix && (!pathPrefix.startsWith('/') || BAD_ESCAPE.test(pathPrefix.replace(QUERY, '')))) return undefined;
  if (namesAnyHeader(provider)) return undefined;
  const requestHeaders = provider.includeRequestHeadersInCheck?.length
    ? provider.includeRequestHeadersInCheck
    : provider.includeHeadersInCheck;
  return {
    allowedHeaders: headerPatterns(requestHeaders),
    httpService: {
      pathPrefix: pathPrefix || undefined,
      serverUri: {
        uri: `http://${hostname}`,
        cluster,
        timeout: canonicalDuration(provider.timeout) ?? DEFAULT_TIMEOUT,
      },
      authorizationRequest: addedHeaders(provider),
      authorizationResponse: returnedHeaders(provider),
    },
  };
}

/** A lone `*` makes istiod reject the provider. */
function namesAnyHeader(provider: ExtAuthzHttpProvider): boolean {
  return [
    provider.includeRequestHeadersInCheck,
    provider.includeHeadersInCheck,
    provider.headersToDownstreamOnDeny,
    provider.headersToDownstreamOnAllow,
    provider.headersToUpstreamOnAllow,
  ].some((names) => names?.includes('*'));
}

function addedHeaders({ includeAdditionalHeadersInCheck = {} }: ExtAuthzHttpProvider): object | undefined {
  const headers = Object.entries(includeAdditionalHeadersInCheck).sort(([a], [b]) => compareText(a, b));
  return headers.length > 0 ? { headersToAdd: headers.map(([key, value]) => ({ key, value })) } : undefined;
}

function returnedHeaders(provider: ExtAuthzHttpProvider): object | undefined {
  const allowedUpstreamHeaders = headerPatterns(provider.headersToUpstreamOnAllow);
  const allowedClientHeaders = headerPatterns(provider.headersToDownstreamOnDeny);
  const allowedClientHeadersOnSuccess = headerPatterns(provider.headersToDownstreamOnAllow);
  return (allowedUpstreamHeaders ?? allowedClientHeaders ?? allowedClientHeadersOnSuccess)
    ? { allowedUpstreamHeaders, allowedClientHeaders, allowedClientHeadersOnSuccess }
    : undefined;
}

function headerPatterns(
  names: readonly string[] | undefined,
): { readonly patterns: readonly StringMatcher[] } | undefined {
  return names?.length ? { patterns: names.map((name) => ({ ...stringMatcher(name), ignoreCase: true })) } : undefined;
}
