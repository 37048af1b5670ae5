import { isRecord, recordAt, recordsAt, valueAt } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import type { HttpRequest } from '../http/http-request.js';
import { matchesString } from '../match/string-match.js';
import { percentOf } from '../percent.js';

export interface CorsOutcome {
  /** Whether the proxy answers the preflight itself. */
  readonly answered: boolean;
  readonly responseHeaders: Readonly<Record<string, string>>;
}

/** What a CorsPolicy does to a request; nothing when it does not concern it. */
export function applyCors(policy: unknown, request: HttpRequest): CorsOutcome | undefined {
  const origin = request.headers.get('origin');
  if (origin === undefined || origin === '' || !isRecord(policy) || !enabled(policy)) return undefined;
  const preflight = isPreflight(request);
  if (!recordsAt(policy, 'allowOriginStringMatch').some((matcher) => matchesString(matcher, origin))) {
    const answered = preflight && valueAt(policy, 'forwardNotMatchingPreflights') === false;
    return answered ? { answered, responseHeaders: {} } : undefined;
  }
  const headers: Record<string, string> = { 'access-control-allow-origin': origin };
  const copy = (name: string, field: string): void => {
    const value = textIn(policy, field);
    if (value !== undefined && value !== '') headers[`access-control-${name}`] = value;
  };
  if (valueAt(policy, 'allowCredentials') === true) headers['access-control-allow-credentials'] = 'true';
  if (preflight) {
    copy('allow-methods', 'allowMethods');
    copy('allow-headers', 'allowHeaders');
    copy('max-age', 'maxAge');
  }
  copy('expose-headers', 'exposeHeaders');
  return { answered: preflight, responseHeaders: headers };
}

/** Whether a request asks what another one may do. */
export function isPreflight(request: HttpRequest): boolean {
  const asked = request.headers.get('access-control-request-method');
  return request.method === 'OPTIONS' && request.headers.has('origin') && asked !== undefined && asked !== '';
}

function enabled(policy: unknown): boolean {
  const fraction = recordAt(policy, 'filterEnabled', 'defaultValue');
  return fraction === undefined || percentOf(fraction) > 0;
}
