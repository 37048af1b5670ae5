import type { TrafficPolicy, VirtualServiceSpec } from '../../../schema/types/networking.js';
import type { AuthorizationPolicySpec } from '../../../schema/types/security.js';
import type { TelemetrySpec } from '../../../schema/types/telemetry.js';

const HTTP_OPERATION = ['methods', 'notMethods', 'paths', 'notPaths', 'hosts', 'notHosts'] as const;
const HTTP_SOURCE = ['requestPrincipals', 'notRequestPrincipals'] as const;
const HTTP_CONDITION = /^request\./;

/** The first attribute of an AuthorizationPolicy that only a proxy for HTTP sees. */
export function httpAttributeOf({ rules = [] }: AuthorizationPolicySpec): string | undefined {
  for (const { from = [], to = [], when = [] } of rules) {
    const operations = to.flatMap(({ operation }) => HTTP_OPERATION.filter((field) => operation?.[field]?.length));
    const sources = from.flatMap(({ source }) => HTTP_SOURCE.filter((field) => source?.[field]?.length));
    const keys = when.flatMap(({ key = '' }) => (HTTP_CONDITION.test(key) ? [key] : []));
    const [first] = [...operations, ...sources, ...keys];
    if (first !== undefined) return first;
  }
  return undefined;
}

/** The first setting of a Telemetry that is about HTTP requests. */
export function httpTelemetryOf({ tracing, accessLogging, metrics }: TelemetrySpec): string | undefined {
  if (tracing?.length) return 'tracing';
  if (accessLogging?.length) return 'accessLogging';
  return metrics?.some(({ overrides }) => overrides?.length) ? 'metrics' : undefined;
}

/** The first setting of a traffic policy that needs a proxy for HTTP on the way. */
export function httpSettingOf(policy: TrafficPolicy | undefined): string | undefined {
  const hash = policy?.loadBalancer?.consistentHash;
  if (hash?.httpHeaderName || hash?.httpCookie || hash?.httpQueryParameterName) return 'loadBalancer.consistentHash';
  if (policy?.connectionPool?.http) return 'connectionPool.http';
  return policy?.outlierDetection ? 'outlierDetection' : undefined;
}

/** Which routes of a VirtualService need a proxy for HTTP or TLS on the way; undefined for TCP routes alone. */
export function httpRoutesField({ http, tls }: VirtualServiceSpec): 'http' | 'tls' | undefined {
  if (http?.length) return 'http';
  return tls?.length ? 'tls' : undefined;
}
