import type { HeaderFilter, RouteFilter } from '../../schema/types/gateway-api.js';
import type {
  HeaderOperations,
  Headers,
  HttpMirrorPolicy,
  HttpRedirect,
  HttpRewrite,
  HttpRoute,
} from '../../schema/types/networking.js';
import { type BackendContext, type Referrer, resolveBackend } from './backends.js';
import { corsPolicy } from './cors.js';

/** What filters change about requests and responses. */
export type Filtered = Pick<HttpRoute, 'headers' | 'redirect' | 'mirrors' | 'rewrite' | 'corsPolicy'>;

/** Reads the filters of a rule; undefined when istiod refuses one, and with it the route. */
export function routeFilters(
  filters: readonly RouteFilter[],
  referrer: Referrer,
  context: BackendContext,
): Filtered | undefined {
  let filtered: Filtered = {};
  for (const filter of filters) {
    const change = headerChange(filter, filtered.headers) ?? routeChange(filter, filtered, referrer, context);
    if (change === undefined) return undefined;
    filtered = { ...filtered, ...change };
  }
  return filtered;
}

/** Reads the filters of one backend, which may only change headers; undefined when istiod refuses one. */
export function backendFilters(filters: readonly RouteFilter[]): Pick<HttpRoute, 'headers'> | undefined {
  let filtered: Pick<HttpRoute, 'headers'> = {};
  for (const filter of filters) {
    const change = headerChange(filter, filtered.headers);
    if (change === undefined) return undefined;
    filtered = change;
  }
  return filtered;
}

/** The last modifier of a side wins. */
function headerChange(filter: RouteFilter, headers: Headers | undefined): Pick<HttpRoute, 'headers'> | undefined {
  const side =
    filter.type === 'RequestHeaderModifier'
      ? 'request'
      : filter.type === 'ResponseHeaderModifier'
        ? 'response'
        : undefined;
  if (side === undefined) return undefined;
  const modifier = side === 'request' ? filter.requestHeaderModifier : filter.responseHeaderModifier;
  if (modifier === undefined) return { headers };
  const operations = headerOperations(modifier);
  return operations && { headers: { ...headers, [side]: operations } };
}

function headerOperations({ set = [], add = [], remove }: HeaderFilter): HeaderOperations | undefined {
  if (![...set, ...add].every(({ value }) => isHeaderValue(value))) return undefined;
  return { set: headerValues(set), add: headerValues(add), remove };
}

/** Tabs are the only control characters a header may have. */
function isHeaderValue(value: string): boolean {
  return [...value].every((character) => character === '\t' || (character >= ' ' && character !== '\x7f'));
}

/** Names are compared in lower case; the first of a name wins. */
function headerValues(headers: NonNullable<HeaderFilter['set']>): Readonly<Record<string, string>> | undefined {
  if (headers.length === 0) return undefined;
  return Object.fromEntries([...headers].reverse().map(({ name, value }) => [name.toLowerCase(), value]));
}

function routeChange(
  filter: RouteFilter,
  filtered: Filtered,
  referrer: Referrer,
  context: BackendContext,
): Filtered | undefined {
  if (filter.type === 'RequestMirror') return mirrored(filter, filtered, referrer, context);
  if (referrer.kind !== 'HTTPRoute') return undefined;
  switch (filter.type) {
    case 'RequestRedirect':
      return { redirect: filter.requestRedirect && redirect(filter.requestRedirect) };
    case 'URLRewrite':
      return { rewrite: filter.urlRewrite && rewrite(filter.urlRewrite) };
    case 'CORS':
      return { corsPolicy: filter.cors && corsPolicy(filter.cors) };
    default:
      return undefined;
  }
}

/** A mirror that leads nowhere is left out of an HTTPRoute; a GRPCRoute is refused for it, as by istiod. */
function mirrored(
  { requestMirror }: RouteFilter,
  { mirrors = [] }: Filtered,
  referrer: Referrer,
  context: BackendContext,
): Filtered | undefined {
  if (requestMirror === undefined) return { mirrors };
  const backend = resolveBackend(requestMirror.backendRef, referrer, context);
  if (backend.status !== 'found') return referrer.kind === 'HTTPRoute' ? { mirrors } : undefined;
  const { destination } = backend;
  const policy: HttpMirrorPolicy = { destination, percentage: mirrorPercentage(requestMirror) };
  return { mirrors: [...mirrors, policy] };
}

function mirrorPercentage({
  fraction,
  percent,
}: NonNullable<RouteFilter['requestMirror']>): HttpMirrorPolicy['percentage'] {
  if (fraction !== undefined) return { value: (100 * fraction.numerator) / (fraction.denominator ?? 100) };
  return percent === undefined ? undefined : { value: percent };
}

function redirect({
  scheme,
  hostname,
  path,
  port,
  statusCode = 302,
}: NonNullable<RouteFilter['requestRedirect']>): HttpRedirect {
  return {
    redirectCode: statusCode,
    authority: hostname,
    scheme,
    port,
    // The port of the request stays, unless another scheme implies another port.
    derivePort: port !== undefined ? undefined : scheme ? 'FROM_PROTOCOL_DEFAULT' : 'FROM_REQUEST_PORT',
    uri: path?.type === 'ReplacePrefixMatch' ? `%PREFIX()%${path.replacePrefixMatch ?? ''}` : path?.replaceFullPath,
  };
}

/** `/` stands for the removal of the prefix. */
function rewrite({ hostname, path }: NonNullable<RouteFilter['urlRewrite']>): HttpRewrite | undefined {
  const authority = hostname || undefined;
  switch (path?.type) {
    case 'ReplacePrefixMatch':
      return { authority, uri: (path.replacePrefixMatch ?? '').replace(/\/$/, '') || '/' };
    case 'ReplaceFullPath':
      return { authority, uriRegexRewrite: { match: '/.*', rewrite: path.replaceFullPath } };
    default:
      return authority === undefined ? undefined : { authority };
  }
}
