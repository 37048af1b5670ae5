import type { TraceRequest } from '../request.js';
import type { TraceResult } from '../result.js';

/** Who calls, as the server sees it. */
export interface Caller {
  readonly ip: string | undefined;
  /** SPIFFE URI. */
  readonly identity: string;
}

const MESH_HTTP = ['istio-http/1.1', 'istio', 'http/1.1'];
const MESH_HTTP2 = ['istio-h2', 'istio', 'h2'];
const MESH_TCP = ['istio-peer-exchange', 'istio'];

/** The request as it arrives at the endpoint that most requests reach; nothing when none arrives. */
export function nextRequest(request: TraceRequest, result: TraceResult, caller: Caller): TraceRequest | undefined {
  if (result.connection !== undefined) return undefined;
  const [cluster] = [...(result.clusters ?? [])].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  const destination = cluster?.endpoints[0];
  if (destination === undefined) return undefined;
  const { upstream } = result;
  const mutual = upstream?.tls?.mutual === true;
  const tls = mutual || upstream?.tls !== undefined;
  const alpn = request.tcp === true ? MESH_TCP : upstream?.http2 === true ? MESH_HTTP2 : MESH_HTTP;
  return {
    direction: 'inbound',
    destination,
    source: caller.ip,
    tls,
    sni: upstream?.tls?.sni,
    ...(mutual ? { alpn, clientIdentity: caller.identity } : {}),
    ...(request.tcp === true || upstream === undefined
      ? { tcp: true }
      : {
          url: `${tls ? 'https' : 'http'}://${upstream.authority}${upstream.path}`,
          method: upstream.method,
          headers: sentHeaders(request, upstream),
          http2: upstream.http2,
        }),
  };
}

function sentHeaders(
  { headers = {} }: TraceRequest,
  upstream: NonNullable<TraceResult['upstream']>,
): Readonly<Record<string, string>> {
  const kept = Object.entries(headers).filter(([name]) => !upstream.removedHeaders.includes(name.toLowerCase()));
  return { ...Object.fromEntries(kept), ...upstream.headers };
}
