import type { RouteFilter } from '../../schema/types/gateway-api.js';
import type { CorsPolicy, StringMatch } from '../../schema/types/networking.js';
import { quoteRegex } from '../regex.js';

/** An origin as browsers send it: scheme, host and perhaps a port. */
const ANY_ORIGIN = '^[a-zA-Z][a-zA-Z0-9+.-]*://[^/\\s?#]+$';
/** Seconds; the API's default. */
const DEFAULT_MAX_AGE = 5;

/** The CORS policy of a filter. */
export function corsPolicy(cors: NonNullable<RouteFilter['cors']>): CorsPolicy {
  const maxAge = cors.maxAge ?? DEFAULT_MAX_AGE;
  return {
    allowOrigins: (cors.allowOrigins ?? []).filter((origin) => origin !== '').map(originMatch),
    allowCredentials: cors.allowCredentials === true ? true : undefined,
    allowMethods: cors.allowMethods,
    allowHeaders: cors.allowHeaders,
    exposeHeaders: cors.exposeHeaders,
    maxAge: maxAge > 0 ? `${maxAge}s` : undefined,
    unmatchedPreflights: 'IGNORE',
  };
}

function originMatch(origin: string): StringMatch {
  if (origin === '*') return { regex: ANY_ORIGIN };
  const wildcard = origin.indexOf('*');
  if (wildcard < 0) return { exact: origin };
  if (wildcard === origin.length - 1) return { prefix: origin.slice(0, -1) };
  return { regex: `^${origin.split('*').map(quoteRegex).join('.*')}$` };
}
