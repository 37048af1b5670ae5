import { isFields, listIn, objectIn, textIn, textsIn } from './fields.js';
import { type HttpRequest, splitQuery } from './http-request.js';
import { parameter } from './query-match.js';

/** The tokens a provider reads from a request, in the order it looks. */
export function tokensFor(provider: unknown, request: HttpRequest): readonly string[] {
  const headers = listIn(provider, 'fromHeaders');
  const params = textsIn(provider, 'fromParams');
  const cookies = textsIn(provider, 'fromCookies');
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
  const value = request.headers.get(name.toLowerCase());
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

/** The claims of a token; nothing when it is not one. Its signature is not checked. */
export function claimsOf(token: string): Readonly<Record<string, unknown>> | undefined {
  const sections = token.split('.');
  if (sections.length !== 3) return undefined;
  const [header, payload] = sections.slice(0, 2).map(decode);
  return objectIn(header) === undefined || !isFields(payload) ? undefined : payload;
}

function decode(section: string): unknown {
  try {
    return JSON.parse(Buffer.from(section, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
