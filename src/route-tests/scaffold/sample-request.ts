import type { HttpMatchRequest, StringMatch } from '../../schema/types/networking.js';
import type { TestRequest } from '../format.js';
import { sampleText } from './sample-text.js';

/** Scheme and port of the URL by which a proxy is reached. */
export interface Reach {
  readonly scheme: 'http' | 'https';
  readonly port: number;
}

/** A request to a host that a match takes; undefined when none could be made up. */
export function sampleRequest(wanted: string, match: HttpMatchRequest, reach: Reach): TestRequest | undefined {
  const host = sampleText(match.authority, sampleHost(wanted));
  const path = sampleText(match.uri, '/');
  const method = sampleText(match.method, 'GET');
  const headers = sampleAll(match.headers);
  const query = sampleAll(match.queryParams);
  if (host === undefined || path === undefined || method === undefined || !headers || !query) return undefined;
  const search = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return {
    url: `${origin(reach, host)}${path.startsWith('/') ? '' : '/'}${path}${search.length > 0 ? `?${search.join('&')}` : ''}`,
    ...(method !== 'GET' && { method }),
    ...(Object.keys(headers).length > 0 && { headers }),
  };
}

function sampleHost(host: string): string {
  if (host === '*') return 'example.com';
  return host.startsWith('*') ? `www${host.slice(1)}` : host;
}

function origin({ scheme, port }: Reach, host: string): string {
  const isDefault = port === (scheme === 'https' ? 443 : 80) || /:\d+$/.test(host);
  return `${scheme}://${host}${isDefault ? '' : `:${port}`}`;
}

function sampleAll(
  matchers: Readonly<Record<string, StringMatch>> | undefined,
): Readonly<Record<string, string>> | undefined {
  const samples = Object.entries(matchers ?? {}).map(([name, matcher]) => [name, sampleText(matcher, 'x')] as const);
  if (samples.some(([, text]) => text === undefined)) return undefined;
  return Object.fromEntries(samples.map(([name, text]) => [name, text ?? '']));
}
