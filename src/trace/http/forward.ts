import type { ClusterWeight, HeaderMutations, RetryPolicy, Route } from '../../envoy/types.js';
import { unknownEndpoints } from '../clusters/cluster-endpoints.js';
import { type Choice, choices, hashedBy, mirrorsOf } from '../clusters/destinations.js';
import { hashCookies } from '../clusters/hash-cookie.js';
import { speaksHttp2, upstreamTls } from '../clusters/upstream-tls.js';
import type { TraceResult, UpstreamRequest } from '../result.js';
import { mutateRequest, mutateResponse } from './header-mutations.js';
import type { HttpRequest } from './http-request.js';
import { rewritten } from './rewrite.js';
import { headerContext, levelsOf, type Routed, statusOf } from './routed.js';

/** What becomes of a request that a route sends to a cluster; destinations are taken to answer 200. */
export function forward(routed: Routed, route: Route): TraceResult {
  const { input, accepted, filters } = routed;
  const action = route.route ?? {};
  const all = choices(action, input.table, input.connection.destination, accepted.authority);
  const taken = all.filter(({ traced }) => traced.weight !== 0);
  const best = [...taken].sort((a, b) => (b.traced.weight ?? 0) - (a.traced.weight ?? 0))[0];
  const missingStatus = action.clusterNotFoundResponseCode === 'INTERNAL_SERVER_ERROR' ? 500 : 503;
  const statusFor = ({ exists, traced }: Choice): number =>
    exists ? (traced.endpoints.length > 0 ? 200 : 503) : missingStatus;
  const statuses = [...new Set([...filters.statuses, ...taken.map(statusFor)])];
  const arrives = taken.some((choice) => statusFor(choice) === 200);
  const levels: readonly HeaderMutations[] = [
    ...(best?.weight === undefined ? [] : [best.weight]),
    ...levelsOf(routed, route),
  ];
  const arriving = arrivingRequest(routed, route, best?.weight, levels);
  const added = mutateResponse(new Map(), levels, { ...headerContext(routed), request: arriving });
  const cookies = arrives ? hashCookies(action, accepted.headers) : undefined;
  const { retryPolicy, timeout } = action;
  const notes = unknownEndpoints(
    input.table,
    taken.map(({ traced }) => traced.name),
    accepted.authority,
  );
  const missing = all.flatMap(({ exists, traced }) => (exists ? [] : [traced.name]));
  return {
    ...statusOf(statuses),
    notes,
    reason: arrives ? undefined : whyNot(taken, filters.reason),
    clusters: all.filter(({ exists }) => exists).map(({ traced }) => traced),
    missingClusters: missing.length === 0 ? undefined : missing,
    upstream: arrives && best !== undefined ? upstreamRequest(routed, best.traced.name, arriving) : undefined,
    responseHeaders: {
      ...filters.responseHeaders,
      ...Object.fromEntries(added),
      ...(cookies === undefined ? {} : { 'set-cookie': cookies }),
    },
    mirrors: mirrorsOf(action, input.table),
    timeout: timeout === '0s' ? undefined : timeout,
    retries: retryPolicy && retriesOf(retryPolicy),
    hashedBy: hashedBy(action),
  };
}

function retriesOf({ retryOn = '', numRetries = 1, perTryTimeout }: RetryPolicy): TraceResult['retries'] {
  return { on: retryOn, attempts: numRetries, ...(perTryTimeout === undefined ? {} : { perTryTimeout }) };
}

function whyNot(taken: readonly Choice[], reason: string | undefined): string | undefined {
  const missing = taken.find(({ exists }) => !exists);
  if (missing !== undefined) return `there is no cluster ${missing.traced.name}`;
  const empty = taken.find(({ traced }) => traced.endpoints.length === 0);
  return empty === undefined ? reason : `cluster ${empty.traced.name} has no endpoint`;
}

/** The request as it goes on: its headers after the mutations, path and authority rewritten. */
function arrivingRequest(
  routed: Routed,
  route: Route,
  weight: ClusterWeight | undefined,
  levels: readonly HeaderMutations[],
): HttpRequest {
  const headers = mutateRequest(routed.accepted.headers, levels, headerContext(routed));
  const request = { ...routed.accepted, headers };
  return { ...request, ...rewritten(route, weight, request) };
}

function upstreamRequest(
  { input: { table }, sent }: Routed,
  name: string,
  { method, path, authority, headers }: HttpRequest,
): UpstreamRequest {
  const changed = [...headers].filter(([key, value]) => sent.headers.get(key) !== value && !key.startsWith(':'));
  const cluster = table.clusters.get(name);
  return {
    method,
    path,
    authority,
    headers: Object.fromEntries(changed),
    removedHeaders: [...sent.headers.keys()].filter((key) => !headers.has(key)),
    http2: speaksHttp2(cluster) ? true : undefined,
    tls: upstreamTls(cluster, table.assignments.get(name)),
  };
}
