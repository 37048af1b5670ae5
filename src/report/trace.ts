import { type Place, placeText } from '../trace/origins/place.js';
import type { TracePlaces } from '../trace/origins/trace-places.js';
import { requestTarget, type TraceRequest } from '../trace/request.js';
import type { TracedCluster, TraceResult } from '../trace/result.js';
import type { Palette } from './color.js';

/** One proxy's part of a trace. */
export interface TraceHop {
  readonly proxy: string;
  readonly request: TraceRequest;
  readonly result: TraceResult;
  readonly places: TracePlaces;
  readonly hints: readonly string[];
}

/** The trace for people: each hop with what made it, and why earlier routes were not taken. */
export function renderTrace(hops: readonly TraceHop[], colors: Palette): string {
  return hops.map((hop) => renderHop(hop, colors)).join('\n');
}

function renderHop({ proxy, request, result, places, hints }: TraceHop, colors: Palette): string {
  const line = (label: string, value: string | undefined, made: readonly Place[] = []): readonly string[] =>
    value === undefined
      ? []
      : [
          `  ${label.padEnd(13)} ${value}${made.length === 0 ? '' : colors.faint(`  ← ${made.map(placeText).join(', ')}`)}`,
        ];
  return `${[
    `${colors.strong(title(request))} at ${proxy}`,
    ...line('listener', result.listener, places.listener),
    ...line('filter chain', result.filterChain, places.filterChain),
    ...line('routes', result.routeConfig),
    ...line('virtual host', result.virtualHost, places.virtualHost),
    ...(result.rejected ?? []).flatMap(({ route, why }, index) =>
      line('not', colors.faint(`${route}: ${why}`), places.rejected[index]),
    ),
    ...line('route', routeText(result, places), places.route),
    ...(result.clusters ?? []).flatMap((cluster) => clusterLines(cluster, places, line)),
    ...(result.missingClusters ?? []).flatMap((name) =>
      line('cluster', `${name} ${colors.bad('does not exist')}`, places.clusters[name]),
    ),
    ...actionLines(result, line),
    ...upstreamLines(result, request, line),
    ...headerLines('response', result.responseHeaders ?? {}, line),
    ...line(
      'answer',
      `${colorOf(result, colors)(answerText(result))}${result.reason === undefined ? '' : `  ${result.reason}`}`,
    ),
    ...(result.notes ?? []).flatMap((note) => line('note', note)),
    ...hints.flatMap((hint) => line('hint', colors.warning(hint))),
  ].join('\n')}\n`;
}

type Line = (label: string, value: string | undefined, made?: readonly Place[]) => readonly string[];

function title({ url, method, destination, listenerPort }: TraceRequest): string {
  return url === undefined ? `TCP ${destination ?? `port ${listenerPort}`}` : `${method ?? 'GET'} ${url}`;
}

/** A stream has no HTTP route; the TLS or TCP route that took it is named by its place. */
function routeText({ route }: TraceResult, places: TracePlaces): string | undefined {
  if (route === undefined) return places.route.length > 0 ? 'TCP' : undefined;
  return `#${route.index}${route.name === undefined ? '' : ` ${route.name}`}`;
}

function clusterLines({ name, weight, endpoints }: TracedCluster, places: TracePlaces, line: Line): readonly string[] {
  const share = weight === undefined ? '' : ` (${Math.round(weight * 100) / 100} %)`;
  const made = places.clusters[name];
  return [
    ...line('cluster', `${name}${share}`, made),
    ...line('  endpoints', endpoints.length === 0 ? undefined : endpoints.join(', ')),
  ];
}

function actionLines(
  { mirrors = [], delayMs, timeout, retries, hashedBy }: TraceResult,
  line: Line,
): readonly string[] {
  return [
    ...mirrors.flatMap(({ cluster, endpoints, percent }) =>
      line('mirror', `${cluster} (${percent} %): ${endpoints.join(', ')}`),
    ),
    ...line('delay', delayMs === undefined ? undefined : `${delayMs} ms`),
    ...line('timeout', timeout),
    ...line('retries', retries === undefined ? undefined : `${retries.attempts} on ${retries.on}`),
    ...line('hash', hashedBy?.join(', ')),
  ];
}

function upstreamLines({ upstream }: TraceResult, request: TraceRequest, line: Line): readonly string[] {
  if (upstream === undefined) return [];
  const { method, authority, path, tls, http2, headers, removedHeaders } = upstream;
  const how = tls === undefined ? 'plain text' : tls.mutual ? 'mutual TLS' : 'TLS';
  const sni = tls?.sni === undefined ? '' : `, SNI ${tls.sni}`;
  const protocol = http2 === true ? 'HTTP/2' : 'HTTP/1.1';
  const seen = `${method} ${authority}${path}`;
  const sent = requestTarget(request.url ?? '');
  const changed = sent?.authority === authority && sent.path === path ? '' : '  (rewritten)';
  return [
    ...line('upstream', `${seen}  ${protocol}, ${how}${sni}${changed}`),
    ...headerLines('request', headers, line),
    ...removedHeaders.flatMap((name) => line('request', `- ${name}`)),
  ];
}

function headerLines(what: string, headers: Readonly<Record<string, string>>, line: Line): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) => line(what, `+ ${name}: ${value}`));
}

function answerText({ status, statuses, connection, location }: TraceResult): string {
  if (connection !== undefined) return `connection ${connection}`;
  const codes = statuses?.join(' or ') ?? (status === undefined ? 'connected' : String(status));
  return location === undefined ? codes : `${codes} → ${location}`;
}

function colorOf({ status, statuses, connection }: TraceResult, colors: Palette): (text: string) => string {
  if (connection !== undefined) return colors.bad;
  const worst = Math.max(0, ...(statuses ?? [status ?? 0]));
  return worst >= 400 ? colors.bad : worst >= 300 ? colors.warning : colors.good;
}
