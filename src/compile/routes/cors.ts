import { typeUrl } from '../../envoy/type-urls.js';
import type { TypedConfig } from '../../envoy/types.js';
import { durationMs } from '../../model/duration.js';
import type { CorsPolicy } from '../../schema/types/networking.js';
import { stringMatcher } from './match.js';

/** Per-route configuration of Envoy's CORS filter. */
export function corsPolicy(cors: CorsPolicy): TypedConfig {
  const origins = cors.allowOrigins?.length
    ? cors.allowOrigins.map(stringMatcher)
    : (cors.allowOrigin ?? []).map((exact) => ({ exact }));
  const maxAge = cors.maxAge === undefined ? undefined : durationMs(cors.maxAge);
  return {
    '@type': typeUrl('envoy.extensions.filters.http.cors.v3.CorsPolicy'),
    ...(origins.length > 0 && { allowOriginStringMatch: origins }),
    ...joined('allowMethods', cors.allowMethods),
    ...joined('allowHeaders', cors.allowHeaders),
    ...joined('exposeHeaders', cors.exposeHeaders),
    ...(maxAge !== undefined && { maxAge: String(Math.trunc(maxAge / 1000)) }),
    ...(cors.allowCredentials !== undefined && { allowCredentials: cors.allowCredentials }),
    filterEnabled: { defaultValue: { numerator: 100 } },
    forwardNotMatchingPreflights: cors.unmatchedPreflights !== 'IGNORE',
  };
}

function joined(key: string, values: readonly string[] | undefined): Readonly<Record<string, string>> {
  return values?.length ? { [key]: values.join(',') } : {};
}
