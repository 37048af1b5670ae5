import { compileContext, compileInContext } from '../compile/compile.js';
import type { CompiledProxy } from '../compile/compiled.js';
import type { CompileContext } from '../compile/context.js';
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
  const known = new Map<Proxy, CompiledContext>();
  const outcomes: Outcome[] = [];
  return {
    mesh,
    outcomes,
    send(proxy, request) {
      const compiled = known.get(proxy) ?? compileOnce(compileContext(mesh, proxy));
      known.set(proxy, compiled);
      const outcome = outcomeOf(compiled, request);
      if (outcome !== undefined) outcomes.push(outcome);
      return outcome;
    },
  };
}

interface CompiledContext {
  readonly context: CompileContext;
  readonly compiled: CompiledProxy;
}

function compileOnce(context: CompileContext): CompiledContext {
  return { context, compiled: compileInContext(context) };
}

/** Undefined when the request's URL is none. */
function outcomeOf({ context, compiled }: CompiledContext, request: TestRequest): Outcome | undefined {
  const { mesh, proxy } = context;
  const dialled = dial(mesh, proxy, request);
  if (dialled === undefined) return undefined;
  const [trace = {}] = traceRequests(compiled, [dialled]);
  const { virtualHost, route } = compiledRoute(compiled, trace);
  const source = route && virtualHost && routeSource(context, route, virtualHost.name);
  const known = new Set(compiled.clusters.map(({ name }) => name));
  const missingClusters = sharesOf(route)
    .map(({ cluster }) => cluster)
    .filter((cluster) => !known.has(cluster));
  return { proxy, trace, virtualHost, route, source, missingClusters };
}
