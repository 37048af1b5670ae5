import { isDeepStrictEqual } from 'node:util';
import type { CompileContext } from '../../compile/context.js';
import { virtualServiceRoutes } from '../../compile/routes/virtual-service.js';
import type { Route } from '../../envoy/types.js';
import type { Mesh } from '../../model/mesh.js';
import type { VirtualService } from '../../model/virtual-service.js';
import type { HttpRoute } from '../../schema/types/networking.js';
import type { Span } from '../../source/document.js';
import { textIn } from '../fields.js';
import type { Place } from './place.js';

/** The entry of a VirtualService that a compiled route was made of. */
export interface RouteSource {
  readonly virtualService: VirtualService;
  /** Position in `http` of the VirtualService with its delegates merged. */
  readonly index: number;
  readonly http: HttpRoute;
  /** Where the entry was written: in the VirtualService or its delegate. */
  readonly span?: Span | undefined;
}

/** Finds what wrote a compiled route of a virtual host. */
export function routeSource(context: CompileContext, route: Route, virtualHost: string): RouteSource | undefined {
  return sourceFinder(context, virtualHost)(route);
}

/** As routeSource, for many routes of one virtual host: each entry of a VirtualService is compiled alone, once. */
export function sourceFinder(context: CompileContext, virtualHost: string): (route: Route) => RouteSource | undefined {
  const { mesh } = context;
  const port = Number(virtualHost.slice(virtualHost.lastIndexOf(':') + 1));
  const known = new Map<VirtualService, readonly CompiledEntry[]>();
  return (route) => {
    const virtualService = virtualServiceOf(mesh, route);
    if (virtualService === undefined) return undefined;
    const entries = known.get(virtualService) ?? compiledEntries(context, virtualService, port);
    known.set(virtualService, entries);
    const entry = entries.find(({ routes }) => routes.some((each) => isSame(each, route)));
    return entry && sourceAt(mesh, virtualService, entry.index);
  };
}

interface CompiledEntry {
  readonly index: number;
  readonly routes: readonly Route[];
}

/** A sidecar has the routes of `mesh` only, a gateway those of its Gateways. */
function compiledEntries(
  context: CompileContext,
  virtualService: VirtualService,
  port: number,
): readonly CompiledEntry[] {
  const isSidecar = context.proxy.type === 'sidecar';
  const gateways = virtualService.gateways.filter((gateway) => (gateway === 'mesh') === isSidecar);
  return gateways.flatMap((gateway) =>
    virtualService.http.map((http, index) => {
      const target = { port, gateway, isTls: false, findService: () => undefined };
      return { index, routes: virtualServiceRoutes(context, { ...virtualService, http: [http] }, target) };
    }),
  );
}

const isSame = (a: Route, b: Route): boolean => a.name === b.name && isDeepStrictEqual(a.match, b.match);

function virtualServiceOf(mesh: Mesh, route: Route): VirtualService | undefined {
  const path = route.metadata?.filterMetadata?.istio?.config;
  return mesh.virtualServices.all.find(({ configPath }) => configPath === path);
}

/** The entry of a VirtualService at a position. */
export function sourceAt(mesh: Mesh, virtualService: VirtualService, index: number): RouteSource | undefined {
  const http = virtualService.http[index];
  if (http === undefined) return undefined;
  const source = virtualService.httpSources[index];
  const origin = source && mesh.origins.get(source.resource);
  const path = source && origin ? [...origin.path, 'spec', listOf(virtualService), source.index] : [];
  return { virtualService, index, http, span: origin?.document.locate(path) };
}

/** The field that holds the entries: Ingresses and routes of the Gateway API have rules. */
function listOf({ semantics }: VirtualService): string {
  return semantics === 'istio' ? 'http' : 'rules';
}

/** `bookinfo/reviews http[1] "canary" (routes.yaml:12)`, for people; a delegate's route by the delegate. */
export function describeSource(source: RouteSource): string {
  const { span } = source;
  return `${labelOf(source)}${span === undefined ? '' : ` (${span.file}:${span.line})`}`;
}

/** The entry as a place, with its kind. */
export function sourcePlace(source: RouteSource): Place {
  const { virtualService, index, span } = source;
  const kind = textIn(virtualService.httpSources[index]?.resource, 'kind') ?? 'VirtualService';
  return { what: `${kind} ${labelOf(source)}`, span };
}

function labelOf({ virtualService, index, http }: RouteSource): string {
  const written = virtualService.httpSources[index];
  const { namespace, name } = identityOf(written?.resource) ?? virtualService;
  const label = http.name && virtualService.semantics === 'istio' ? ` "${http.name}"` : '';
  return `${namespace}/${name} ${listOf(virtualService)}[${written?.index ?? index}]${label}`;
}

function identityOf(resource: object | undefined): { readonly namespace: string; readonly name: string } | undefined {
  const name = textIn(resource, 'metadata', 'name');
  return name === undefined ? undefined : { namespace: textIn(resource, 'metadata', 'namespace') ?? '', name };
}
