import { canonicalDuration } from '../../model/duration.js';
import type { Hostname } from '../../model/host.js';
import type { ConsistentHash, Destination, TrafficPolicy } from '../../schema/types/networking.js';
import { type CompileContext, destinationRuleFor } from '../context.js';

/** Hash policy of a route destination, from the DestinationRule of its host: subset before rule, port level before both. */
export function destinationHashPolicy(
  context: CompileContext,
  destination: Destination | undefined,
): object | undefined {
  const rule = ruleOf(context, destination?.host ?? '');
  if (rule === undefined) return undefined;
  const subset = rule.subsets.find(
    (candidate) => candidate.name !== undefined && candidate.name === destination?.subset,
  );
  const port = destination?.port?.number;
  return hashPolicy(
    portHash(subset?.trafficPolicy, port) ??
      subset?.trafficPolicy?.loadBalancer?.consistentHash ??
      portHash(rule.trafficPolicy, port) ??
      rule.trafficPolicy?.loadBalancer?.consistentHash,
  );
}

/** Hash policy of a service's default route. */
export function serviceHashPolicy(context: CompileContext, host: Hostname, port: number): object | undefined {
  const policy = ruleOf(context, host)?.trafficPolicy;
  return hashPolicy(portHash(policy, port) ?? policy?.loadBalancer?.consistentHash);
}

function ruleOf(context: CompileContext, host: Hostname) {
  const service = context.scope.servicesByHost.get(host);
  return service === undefined ? undefined : destinationRuleFor(context, service);
}

function portHash(policy: TrafficPolicy | undefined, port: number | undefined): ConsistentHash | undefined {
  if (port === undefined) return undefined;
  return policy?.portLevelSettings?.find((setting) => setting.port?.number === port)?.loadBalancer?.consistentHash;
}

function hashPolicy(hash: ConsistentHash | undefined): object | undefined {
  if (hash === undefined) return undefined;
  if (hash.httpHeaderName !== undefined) return { header: { headerName: hash.httpHeaderName } };
  if (hash.httpCookie !== undefined) return { cookie: cookiePolicy(hash.httpCookie) };
  if (hash.useSourceIp !== undefined) return { connectionProperties: hash.useSourceIp ? { sourceIp: true } : {} };
  if (hash.httpQueryParameterName !== undefined) return { queryParameter: { name: hash.httpQueryParameterName } };
  return undefined;
}

function cookiePolicy(cookie: NonNullable<ConsistentHash['httpCookie']>): object {
  return {
    ...(cookie.name && { name: cookie.name }),
    ...(cookie.ttl !== undefined && { ttl: canonicalDuration(cookie.ttl) }),
    ...(cookie.path && { path: cookie.path }),
    ...(cookie.attributes?.length && { attributes: cookie.attributes }),
  };
}
