import { compileContext, compileProxy } from '../../../compile/compile.js';
import type { CompiledProxy } from '../../../compile/compiled.js';
import type { CompileContext } from '../../../compile/context.js';
import { refusal } from '../../../envoy/refused-listener.js';
import type { Mesh } from '../../../model/mesh.js';
import { type Proxy, proxyName } from '../../../model/proxy.js';
import type { TraceHop } from '../../../report/trace.js';
import { type Caller, nextRequest } from '../../../trace/clusters/next-hop.js';
import { hintsFor } from '../../../trace/hints/dead-ends.js';
import { type PlaceFinder, placeFinder } from '../../../trace/origins/trace-places.js';
import type { TraceRequest } from '../../../trace/request.js';
import { traceRequest } from '../../../trace/trace.js';

/** What is computed once for each proxy that requests pass. */
interface Station {
  readonly context: CompileContext;
  readonly compiled: CompiledProxy;
  readonly refused: ReadonlyMap<string, string>;
  readonly places: PlaceFinder;
}

/** Follows a request from a proxy; with `onward` also through the sidecar of the server that answers. */
export type Follow = (proxy: Proxy, request: TraceRequest, onward: boolean) => readonly TraceHop[];

/** Follows requests through one mesh, compiling each proxy once. */
export function follower(mesh: Mesh): Follow {
  const stations = new Map<Proxy, Station>();
  const stationOf = (proxy: Proxy): Station => {
    const station = stations.get(proxy) ?? newStation(mesh, proxy);
    stations.set(proxy, station);
    return station;
  };
  const follow: Follow = (proxy, request, onward) => {
    const hop = hopAt(stationOf(proxy), request);
    const arriving = onward ? nextRequest(request, hop.result, callerOf(mesh, proxy)) : undefined;
    const server = arriving && serverAt(mesh, arriving.destination ?? '');
    return arriving === undefined || server === undefined ? [hop] : [hop, ...follow(server, arriving, false)];
  };
  return follow;
}

function newStation(mesh: Mesh, proxy: Proxy): Station {
  const context: CompileContext = compileContext(mesh, proxy);
  const compiled = compileProxy(mesh, proxy);
  return { context, compiled, refused: refusedListeners(compiled), places: placeFinder(context, compiled) };
}

function refusedListeners({ listeners }: CompiledProxy): ReadonlyMap<string, string> {
  return new Map(
    listeners.flatMap((listener) => {
      const reason = refusal({ ...listener });
      return reason === undefined ? [] : [[listener.name, reason] as const];
    }),
  );
}

function hopAt({ context, compiled, refused, places }: Station, request: TraceRequest): TraceHop {
  const result = traceRequest(compiled, request, { refused });
  const hints = hintsFor(context, compiled, request, result);
  return { proxy: proxyName(context.proxy), request, result, places: places(request, result), hints };
}

function callerOf({ config }: Mesh, { namespace, serviceAccount, ips }: Proxy): Caller {
  const domain = config.trustDomain ?? 'cluster.local';
  return { ip: ips[0], identity: `spiffe://${domain}/ns/${namespace}/sa/${serviceAccount}` };
}

function serverAt(mesh: Mesh, destination: string): Proxy | undefined {
  const ip = destination.slice(0, destination.lastIndexOf(':')).replace(/^\[(.*)\]$/, '$1');
  return mesh.proxies.find((each) => each.injected && each.ips.includes(ip));
}
