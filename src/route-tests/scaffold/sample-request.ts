import type { HttpMatchRequest, StringMatch } from '../../schema/types/networking.js';
import type { TestRequest } from '../format.js';
import { sampleText } from './sample-text.js';

/** Scheme and port of the URL by which a proxy is reached. */
export interface Reach {
  readonly scheme: 'http' | 'https' | 'tcp' | 'tls';
  readonly port: number;
}

/** A request to a host that a match takes; undefined when none could be made up. */
export function sampleRequest(wanted: string, match: HttpMatchRequest, reach: Reach): TestRequest | undefined {
  const host = sampleText(match.authority, sampleHost(wanted));
  const path = sampleText(match.uri, '/');
  const method = sampleText(match.method, 'GET');
  const headers = sampleAll(withoutClaims(match.headers));
  const query = sampleAll(match.queryParams);
  if (host === undefined || path === undefined || method === undefined || !headers || !query) return undefined;
  const search = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return {
    url: `${sampleUrl(reach, host)}${path.startsWith('/') ? '' : '/'}${path}${search.length > 0 ? `?${search.join('&')}` : ''}`,
    ...(method !== 'GET' && { method }),
    ...(Object.keys(headers).length > 0 && { headers }),
  };
}

/** A host that a host, perhaps a wildcard, covers. */
export function sampleHost(host: string): string {
  if (host === '*') return 'example.com';
  return host.startsWith('*') ? `www${host.slice(1)}` : host;
}

/** Scheme, host and port of a URL; the usual port of the scheme is left out. */
export function sampleUrl({ scheme, port }: Reach, host: string): string {
  const usual = { http: 80, https: 443, tcp: undefined, tls: undefined }[scheme];
  return `${scheme}://${host}${port === usual || /:\d+$/.test(host) ? '' : `:${port}`}`;
}

/** Conditions on the claims of a token are written as if they were headers. */
function withoutClaims(headers: HttpMatchRequest['headers'] = {}): HttpMatchRequest['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('@request.auth.')));
}

function sampleAll(
  matchers: Readonly<Record<string, StringMatch>> | undefined,
): Readonly<Record<string, string>> | undefined {
  const samples = Object.entries(matchers ?? {}).map(([name, matcher]) => [name, sampleText(matcher, 'x')] as const);
  if (samples.some(([, text]) => text === undefined)) return undefined;
  return Object.fromEntries(samples.map(([name, text]) => [name, text ?? '']));
}
