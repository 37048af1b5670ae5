import { compileContext, compileProxy } from '../../../compile/compile.js';
import type { CompiledProxy } from '../../../compile/compiled.js';
import type { Mesh } from '../../../model/mesh.js';
import { type Proxy, proxyName } from '../../../model/proxy.js';
import { palette, wantsColor } from '../../../report/color.js';
import { renderTrace, type TraceHop } from '../../../report/trace.js';
import { refusal } from '../../../standalone/refused-listeners.js';
import { nextRequest } from '../../../trace/next-hop.js';
import type { TraceRequest } from '../../../trace/request.js';
import type { TraceResult } from '../../../trace/result.js';
import { traceRequest, traceRequests } from '../../../trace/trace.js';
import { chooseProxy, loadMesh } from '../../session.js';
import { hintsFor } from './dead-ends.js';
import type { TraceFlags } from './flags.js';
import { placesOf } from './places.js';
import { requestFromWords } from './request.js';
import { readRequests } from './requests-file.js';

/** Follows the request of the command line, or those of a file. */
export async function runTrace(words: readonly string[], flags: TraceFlags): Promise<void> {
  const { istioNamespace, meshConfig, namespace } = flags;
  const requests = flags.requests === undefined ? undefined : readRequests(flags.requests);
  const mesh = await loadMesh(flags.file, { istioNamespace, meshConfig, namespace });
  const proxy = chooseProxy(mesh, flags.from ?? flags.proxy, namespace);
  const compiled = compileProxy(mesh, proxy);
  if (requests !== undefined && flags.output === 'json') {
    print(traceRequests(compiled, requests, { refused: refusedListeners(compiled) }));
    return;
  }
  const all = requests ?? [requestFromWords(mesh, proxy, words, flags)];
  const traces = all.map((request) => follow(mesh, proxy, compiled, request, flags.from !== undefined));
  if (flags.output === 'json') {
    const [first = []] = traces;
    print(asJson(first));
    return;
  }
  const colors = palette(wantsColor(process.env, process.stdout.isTTY === true));
  process.stdout.write(traces.map((hops) => renderTrace(hops, colors)).join('\n'));
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** The client's hop with the route's place in the input; what the server's sidecar does is in `server`. */
function asJson([hop, next]: readonly TraceHop[]): object {
  if (hop === undefined) return {};
  const { result, places, hints, proxy } = hop;
  const place = places.span === undefined ? {} : { file: places.span.file, line: places.span.line };
  return {
    ...result,
    route: result.route === undefined ? undefined : { ...result.route, ...place },
    proxy,
    hints: hints.length === 0 ? undefined : hints,
    server: next === undefined ? undefined : asJson([next]),
  };
}

function refusedListeners({ listeners }: CompiledProxy): ReadonlyMap<string, string> {
  return new Map(
    listeners.flatMap((listener) => {
      const reason = refusal({ ...listener });
      return reason === undefined ? [] : [[listener.name, reason] as const];
    }),
  );
}

/** The hop at a proxy, and with `onward` the one at the sidecar of the server that answers. */
function follow(
  mesh: Mesh,
  proxy: Proxy,
  compiled: CompiledProxy,
  request: TraceRequest,
  onward: boolean,
): readonly TraceHop[] {
  const result = traceRequest(compiled, request, { refused: refusedListeners(compiled) });
  const hop = hopOf(mesh, proxy, compiled, request, result);
  const arriving = onward ? nextRequest(request, result, callerOf(mesh, proxy)) : undefined;
  const server = arriving && serverAt(mesh, arriving.destination ?? '');
  if (arriving === undefined || server === undefined) return [hop];
  return [hop, ...follow(mesh, server, compileProxy(mesh, server), arriving, false)];
}

function hopOf(
  mesh: Mesh,
  proxy: Proxy,
  compiled: CompiledProxy,
  request: TraceRequest,
  result: TraceResult,
): TraceHop {
  return {
    proxy: proxyName(proxy),
    request,
    result,
    places: placesOf(mesh, proxy, compileContext(mesh, proxy), compiled, result),
    hints: hintsFor(mesh, proxy, compiled, request, result),
  };
}

function callerOf(
  mesh: Mesh,
  { namespace, serviceAccount, ips }: Proxy,
): { readonly ip: string | undefined; readonly identity: string } {
  const domain = mesh.config.trustDomain ?? 'cluster.local';
  return { ip: ips[0], identity: `spiffe://${domain}/ns/${namespace}/sa/${serviceAccount}` };
}

function serverAt(mesh: Mesh, destination: string): Proxy | undefined {
  const ip = destination.slice(0, destination.lastIndexOf(':')).replace(/^\[(.*)\]$/, '$1');
  return mesh.proxies.find((each) => each.injected && each.ips.includes(ip));
}
