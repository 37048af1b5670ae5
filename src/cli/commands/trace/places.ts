import type { CompiledProxy } from '../../../compile/compiled.js';
import type { CompileContext } from '../../../compile/context.js';
import type { Mesh } from '../../../model/mesh.js';
import type { TracePlaces } from '../../../report/trace.js';
import type { Path } from '../../../source/document.js';
import { compiledRoute } from '../../../trace/outcome.js';
import { configOf } from '../../../trace/owner.js';
import type { TraceResult } from '../../../trace/result.js';
import { describeSource, type RouteSource, routeSource } from '../../../trace/route-source.js';

/** Finds the YAML that made each hop of a trace, as far as it is in the input. */
export type PlaceFinder = (result: TraceResult) => TracePlaces;

/** A finder for the traces through one proxy; the source of each route is looked up once. */
export function placeFinder(context: CompileContext, compiled: CompiledProxy): PlaceFinder {
  const { mesh, proxy } = context;
  const sources = new Map<string, RouteSource | undefined>();
  const sourceOf = (result: TraceResult): RouteSource | undefined => {
    const key = JSON.stringify([result.routeConfig, result.virtualHost, result.route?.index]);
    if (!sources.has(key)) {
      const { route, virtualHost } = compiledRoute(compiled, result);
      sources.set(key, route && virtualHost && routeSource(mesh, proxy, route, virtualHost.name));
    }
    return sources.get(key);
  };
  return (result) => {
    const source = sourceOf(result);
    return {
      listener: gatewayPlace(mesh, context, result),
      route: source && `VirtualService ${describeSource(source)}`,
      span: source?.span,
      clusters: (result.clusters ?? []).flatMap(({ name }) => clusterPlace(mesh, compiled, name)),
    };
  };
}

function gatewayPlace(
  mesh: Mesh,
  { gateways }: CompileContext,
  { listener, routeConfig }: TraceResult,
): string | undefined {
  const port = Number(listener?.slice(listener.lastIndexOf('_') + 1));
  const servers =
    gateways?.serversByRoute.get(routeConfig ?? '') ??
    gateways?.ports.filter((each) => each.port === port).flatMap((each) => each.servers) ??
    [];
  const names = servers.map(({ gateway, index }) => {
    const at = placeOf(mesh, gateway.resource, ['spec', 'servers', index]);
    return `Gateway ${gateway.namespace}/${gateway.name} servers[${index}]${at}`;
  });
  return names.length === 0 ? undefined : names.join(', ');
}

function clusterPlace(mesh: Mesh, compiled: CompiledProxy, name: string): readonly [string, string][] {
  const owner = configOf(compiled.clusters.find((cluster) => cluster.name === name)?.metadata);
  if (owner?.kind !== 'destination-rule') return [];
  const rule = mesh.destinationRules.all.find(
    ({ name: own, namespace }) => own === owner.name && namespace === owner.namespace,
  );
  const [resource] = rule?.resources ?? [];
  const at = resource === undefined ? '' : placeOf(mesh, resource, []);
  return [[name, `DestinationRule ${owner.namespace}/${owner.name}${at}`]];
}

/** ` (file:line)`, or nothing for what is not in the input. */
export function placeOf(mesh: Mesh, resource: object, path: Path): string {
  const origin = mesh.origins.get(resource);
  if (origin === undefined) return '';
  const { file, line } = origin.document.locate([...origin.path, ...path]);
  return ` (${file}:${line})`;
}
