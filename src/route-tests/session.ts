import { compileProxy } from '../compile/compile.js';
import type { CompiledProxy } from '../compile/compiled.js';
import type { Mesh } from '../model/mesh.js';
import type { Proxy } from '../model/proxy.js';
import { dial } from '../trace/dial.js';
import { routeSource } from '../trace/origins/route-source.js';
import { compiledRoute, type Outcome, sharesOf } from '../trace/outcome.js';
import { traceRequests } from '../trace/trace.js';
import type { TestRequest } from './format.js';

/** Compiles each proxy once and remembers which routes were taken. */
export interface TestSession {
  readonly mesh: Mesh;
  send(proxy: Proxy, request: TestRequest): Outcome | undefined;
  readonly outcomes: readonly Outcome[];
}

/** A session over one mesh. */
export function testSession(mesh: Mesh): TestSession {
  const compiled = new Map<Proxy, CompiledProxy>();
  const outcomes: Outcome[] = [];
  return {
    mesh,
    outcomes,
    send(proxy, request) {
      const config = compiled.get(proxy) ?? compileProxy(mesh, proxy);
      compiled.set(proxy, config);
      const outcome = outcomeOf(mesh, proxy, config, request);
      if (outcome !== undefined) outcomes.push(outcome);
      return outcome;
    },
  };
}

/** Undefined when the request's URL is none. */
function outcomeOf(mesh: Mesh, proxy: Proxy, compiled: CompiledProxy, request: TestRequest): Outcome | undefined {
  const dialled = dial(mesh, proxy, request);
  if (dialled === undefined) return undefined;
  const [trace = {}] = traceRequests(compiled, [dialled]);
  const { virtualHost, route } = compiledRoute(compiled, trace);
  const source = route && virtualHost && routeSource(mesh, proxy, route, virtualHost.name);
  const known = new Set(compiled.clusters.map(({ name }) => name));
  const missingClusters = sharesOf(route)
    .map(({ cluster }) => cluster)
    .filter((cluster) => !known.has(cluster));
  return { proxy, trace, virtualHost, route, source, missingClusters };
}
