import { ORIGINAL_DESTINATION } from './bootstrap.mjs';
import { CASE_HEADER } from './echo.mjs';

const ENVOYS_OWN = /^(x-envoy-|x-forwarded-|x-request-id$|x-b3-|b3$|traceparent$|tracestate$|via$|server$|date$)/;
const OF_THE_CONNECTION = /^(:|host$|connection$|keep-alive$|transfer-encoding$|content-length$|accept-encoding$|te$)/;
const OF_THE_ECHO = /^(content-type|location)$/;

/**
 * How Envoy's answer differs from the trace of the same request; nothing when it agrees.
 * `seen` is `{answer, log, received}`: the client's view, the line of the access log, what upstreams received.
 */
export function differences(request, trace, seen) {
  const { answer } = seen;
  const found = [];
  const say = (what, envoy, mesh) =>
    found.push(`${what}: envoy ${JSON.stringify(envoy)}, trace ${JSON.stringify(mesh)}`);
  if (answer.connection !== undefined || trace.connection !== undefined) {
    if (!sameEnd(request, trace.connection, answer.connection))
      say('connection', answer.connection ?? answer.status ?? answer.answer, trace.connection ?? trace.status);
    return found;
  }
  if (answer.status !== undefined) compareAnswer(trace, seen, say);
  if (answer.status !== undefined && trace.routeConfig !== undefined && seen.log === undefined)
    say('access log', null, trace.routeConfig);
  compareWay(request, trace, seen, say);
  compareUpstream(request, trace, seen, say);
  compareMirrors(trace, seen, say);
  return found;
}

/** A failed HTTP/2 connection ends in whichever way the client notices first. */
function sameEnd({ http2 }, trace, envoy) {
  if (trace === envoy) return true;
  return http2 === true && ![trace, envoy].some((end) => end === undefined || end === 'refused' || end === 'timeout');
}

function compareAnswer(trace, { answer: { status, headers }, log }, say) {
  const statuses = trace.statuses ?? [trace.status];
  if (!statuses.includes(status)) say('status', status, statuses);
  if (statuses.length > 1 || !isLikeliest(trace, log)) return;
  if (headers.location !== trace.location) say('location', headers.location, trace.location);
  const skip = (name) => ENVOYS_OWN.test(name) || OF_THE_CONNECTION.test(name) || OF_THE_ECHO.test(name);
  compareHeaders('response header', headers, trace.responseHeaders ?? {}, skip, say);
}

/** A trace describes the request as the cluster with the greatest weight gets it. */
function isLikeliest({ clusters = [] }, log) {
  const best = Math.max(...clusters.map(({ weight }) => weight ?? 0));
  return clusters.length < 2 || !log?.cluster || clusters.find(({ name }) => name === log.cluster)?.weight === best;
}

function compareHeaders(what, envoy, trace, skip, say) {
  for (const name of new Set([...Object.keys(envoy), ...Object.keys(trace)])) {
    if (skip(name) || trace[name]?.includes('%')) continue;
    if (!sameValue(envoy[name], trace[name])) say(`${what} ${name}`, envoy[name], trace[name]);
  }
}

/** `<uuid>` and the like stand for values that are new each time. */
function sameValue(envoy, trace) {
  if (envoy === trace) return true;
  if (envoy === undefined || !trace?.includes('<')) return false;
  const parts = trace.split(/<[a-z]+>/).map((part) => part.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`).test(envoy);
}

function compareWay(request, trace, seen, say) {
  const { answer, log, received } = seen;
  const clusters = (trace.clusters ?? []).filter(({ weight }) => weight !== 0);
  const missing = trace.missingClusters ?? [];
  if (log?.cluster && ![...clusters.map(({ name }) => name), ...missing].includes(log.cluster))
    say('cluster', log.cluster, trace.clusters);
  if (log?.filterChain && trace.filterChain && log.filterChain !== trace.filterChain)
    say('filter chain', log.filterChain, trace.filterChain);
  if (log && (log.route ?? '') !== (trace.route?.name ?? '') && !trace.statuses) say('route', log.route, trace.route);
  const reached = mainOf(received, clusters)?.endpoint;
  const known = clusters
    .filter(({ name }) => !log?.cluster || name === log.cluster)
    .flatMap(({ endpoints }) => endpoints);
  if (reached === undefined) {
    if ((answer.status === undefined || answer.status < 400) && clusters.some(({ endpoints }) => endpoints.length > 0))
      say('endpoint', undefined, known);
  } else if (!isAnywhere(request, seen, reached) && !known.includes(reached)) {
    say('endpoint', reached, known);
  }
}

/** Without interception there is no original destination, and the application of a pod is on its own loopback. */
function isAnywhere({ direction }, { originalDestination }, endpoint) {
  return endpoint === ORIGINAL_DESTINATION || originalDestination || direction === 'inbound';
}

/** What the destination received, beside mirrors. */
function mainOf(received, clusters) {
  const known = new Set(clusters.flatMap(({ endpoints }) => endpoints));
  return received.find(({ endpoint }) => known.has(endpoint)) ?? received[0];
}

function compareUpstream(request, trace, { log, received }, say) {
  const clusters = (trace.clusters ?? []).filter(({ weight }) => weight !== 0);
  const main = mainOf(received, clusters);
  if (main?.method === undefined || request.tcp === true || trace.upstream === undefined) return;
  const { method, path, authority, headers, removedHeaders } = trace.upstream;
  if (main.method !== method) say('upstream method', main.method, method);
  if (!isLikeliest(trace, log)) return;
  if (main.path !== path) say('upstream path', main.path, path);
  if (main.authority !== authority) say('upstream authority', main.authority, authority);
  const sent = Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  const expected = { ...Object.fromEntries(sent), ...headers };
  for (const name of removedHeaders) delete expected[name];
  const skip = (name) => ENVOYS_OWN.test(name) || OF_THE_CONNECTION.test(name) || name === CASE_HEADER;
  compareHeaders('request header', main.headers, expected, skip, say);
}

function compareMirrors(trace, { received }, say) {
  const mirrors = trace.mirrors ?? [];
  const main = new Set((trace.clusters ?? []).flatMap(({ endpoints }) => endpoints));
  const copies = received.map(({ endpoint }) => endpoint).filter((endpoint) => !main.has(endpoint));
  const known = mirrors.flatMap(({ endpoints }) => endpoints);
  const stray = copies.filter((endpoint) => endpoint !== ORIGINAL_DESTINATION && !known.includes(endpoint));
  if (stray.length > 0 && received.length > 1) say('mirrored to', stray, known);
  for (const { percent, endpoints, cluster } of mirrors) {
    const certain = percent >= 100 && endpoints.length > 0 && trace.status === 200;
    if (certain && !received.some(({ endpoint }) => endpoints.includes(endpoint))) say('mirrored to', copies, cluster);
  }
}
