import { isRecord, recordsAt, textsAt } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import { type HttpRequest, splitQuery } from '../http/http-request.js';
import { parameter } from '../match/query-match.js';

/** The tokens a provider reads from a request, in the order it looks. */
export function tokensFor(provider: unknown, request: HttpRequest): readonly string[] {
  const headers = recordsAt(provider, 'fromHeaders');
  const params = textsAt(provider, 'fromParams');
  const cookies = textsAt(provider, 'fromCookies');
  const nowhere = headers.length + params.length + cookies.length === 0;
  const { query } = splitQuery(request.path);
  return [
    ...(nowhere ? [{ name: 'Authorization', valuePrefix: 'Bearer ' }] : headers).flatMap((header) =>
      headerToken(request, textIn(header, 'name') ?? '', textIn(header, 'valuePrefix') ?? ''),
    ),
    ...(nowhere ? ['access_token'] : params).flatMap((name) => parameter(query, name) ?? []),
    ...cookies.flatMap((name) => cookie(request.headers.get('cookie') ?? '', name)),
  ];
}

function headerToken(request: HttpRequest, name: string, prefix: string): readonly string[] {
  const value = request.headers.get(name.toLowerCase())?.trim();
  if (value === undefined) return [];
  const at = value.indexOf(prefix);
  return at < 0 ? [] : [value.slice(at + prefix.length).trim()];
}

function cookie(header: string, name: string): readonly string[] {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}

/** A token that was read, or what is wrong with its form in Envoy's words. */
export type TokenContent =
  | { readonly claims: Readonly<Record<string, unknown>>; readonly error: undefined }
  | { readonly claims: undefined; readonly error: string };

const ALGORITHMS: ReadonlySet<unknown> = new Set(
  ['ES', 'HS', 'RS', 'PS'].flatMap((family) => ['256', '384', '512'].map((size) => family + size)).concat('EdDSA'),
);

/** The claims of a token. Its signature is not checked. */
export function readToken(token: string): TokenContent {
  const [header = '', payload = '', signature = '', ...rest] = token.split('.');
  if (token.split('.').length < 3 || rest.length > 0) {
    return failed('Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections');
  }
  const error = headerError(header) ?? payloadError(payload);
  if (error !== undefined) return failed(error);
  if (!isBase64Url(signature)) return failed('Jwt signature is an invalid Base64url encoded');
  return { claims: decode(payload) ?? {}, error: undefined };
}

function failed(error: string): TokenContent {
  return { claims: undefined, error };
}

function headerError(section: string): string | undefined {
  if (!isBase64Url(section)) return 'Jwt header is an invalid Base64url encoded';
  const header = decode(section);
  if (header === undefined) return 'Jwt header is an invalid JSON';
  if (typeof header.alg !== 'string') return 'Jwt header [alg] field is required and must be a string';
  return ALGORITHMS.has(header.alg) ? undefined : 'Jwt header [alg] is not supported';
}

function payloadError(section: string): string | undefined {
  if (!isBase64Url(section)) return 'Jwt payload is an invalid Base64url encoded';
  const payload = decode(section);
  if (payload === undefined) return 'Jwt payload is an invalid JSON';
  const wrong = ['iat', 'nbf', 'exp'].find((name) => payload[name] !== undefined && typeof payload[name] !== 'number');
  return wrong === undefined ? undefined : `Jwt payload [${wrong}] field is not an integer`;
}

function isBase64Url(section: string): boolean {
  return /^[A-Za-z0-9_-]*$/.test(section) && section.length % 4 !== 1;
}

function decode(section: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(section, 'base64url').toString('utf8'));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
