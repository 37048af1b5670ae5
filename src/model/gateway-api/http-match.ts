import type { HeaderMatch, KubernetesGrpcRouteSpec, KubernetesHttpRouteRule } from '../../schema/types/gateway-api.js';
import type { HttpMatchRequest, StringMatch } from '../../schema/types/networking.js';

type HttpMatch = NonNullable<KubernetesHttpRouteRule['matches']>[number];
type GrpcRule = NonNullable<KubernetesGrpcRouteSpec['rules']>[number];
type GrpcMatch = NonNullable<GrpcRule['matches']>[number];
type GrpcMethod = NonNullable<GrpcMatch['method']>;

/** The match of an HTTPRoute; without a path, any path. */
export function httpMatch({ path, headers, queryParams, method }: HttpMatch): HttpMatchRequest {
  return {
    uri: pathMatch(path ?? {}),
    headers: valueMatches(headers),
    queryParams: valueMatches(queryParams),
    method: method === undefined ? undefined : { exact: method },
  };
}

function pathMatch({ type = 'PathPrefix', value = '/' }: NonNullable<HttpMatch['path']>): StringMatch {
  if (type === 'Exact') return { exact: value };
  if (type === 'RegularExpression') return { regex: value };
  return { prefix: value === '/' ? value : withoutTrailingSlash(value) };
}

const withoutTrailingSlash = (path: string): string => (path.endsWith('/') ? path.slice(0, -1) : path);

function valueMatches(matches: readonly HeaderMatch[] = []): Readonly<Record<string, StringMatch>> | undefined {
  if (matches.length === 0) return undefined;
  return Object.fromEntries(
    matches.map(({ name, type, value }) => [name, type === 'RegularExpression' ? { regex: value } : { exact: value }]),
  );
}

/** The match of a GRPCRoute; undefined when its method names nothing. */
export function grpcMatch({ method, headers }: GrpcMatch): HttpMatchRequest | undefined {
  const uri = method === undefined ? undefined : methodPath(method);
  if (method !== undefined && uri === undefined) return undefined;
  return { uri, headers: valueMatches(headers) };
}

/** gRPC calls are requests to `/<service>/<method>`. */
function methodPath({ type = 'Exact', service, method }: GrpcMethod): StringMatch | undefined {
  if (service === undefined) return method === undefined ? undefined : { regex: `/[^/]+/${method}` };
  if (type === 'Exact') return method === undefined ? { prefix: `/${service}/` } : { exact: `/${service}/${method}` };
  return { regex: `/${service}/${method ?? '.+'}` };
}
