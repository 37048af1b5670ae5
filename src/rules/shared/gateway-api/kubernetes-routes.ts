import { GATEWAY, groupKindOf, type RouteKind, SERVICE } from '../../../model/gateway-api/names.js';
import type { Mesh } from '../../../model/mesh.js';
import type { BackendRef, ParentReference } from '../../../schema/types/gateway-api.js';
import type { KubernetesObject } from '../../../schema/types/meta.js';
import type { Path } from '../../../source/document.js';
import { namespaceOf } from '../object-namespace.js';

/** A route of the Gateway API, as far as all kinds are alike. */
export interface KubernetesRoute extends KubernetesObject<RouteKind> {
  readonly spec: {
    readonly parentRefs?: readonly ParentReference[];
    readonly rules?: readonly { readonly backendRefs?: readonly BackendRef[] }[];
  };
}

/** Routes of every kind that istiod translates. */
function kubernetesRoutes({ resources }: Pick<Mesh, 'resources'>): readonly KubernetesRoute[] {
  return [...resources.HTTPRoute, ...resources.GRPCRoute, ...resources.TLSRoute, ...resources.TCPRoute];
}

/** A reference of a route, with the namespace it leads to. */
export interface RouteReference {
  readonly route: KubernetesRoute;
  readonly name: string;
  readonly namespace: string;
  /** Port number, if the reference has one. */
  readonly port: number | undefined;
  readonly path: Path;
}

/** Parents of one kind, Gateways or Services. */
export function* parentsOf(mesh: Mesh, kind: typeof GATEWAY | typeof SERVICE): Iterable<RouteReference> {
  for (const route of kubernetesRoutes(mesh)) {
    for (const [index, parent] of (route.spec.parentRefs ?? []).entries()) {
      if (groupKindOf(parent, GATEWAY) !== kind) continue;
      yield toReference(route, parent, ['spec', 'parentRefs', index]);
    }
  }
}

/** Backends that are Services. */
export function* serviceBackendsOf(mesh: Mesh): Iterable<RouteReference> {
  for (const route of kubernetesRoutes(mesh)) {
    for (const [at, { backendRefs = [] }] of (route.spec.rules ?? []).entries()) {
      for (const [index, backend] of backendRefs.entries()) {
        if (groupKindOf(backend, SERVICE) !== SERVICE) continue;
        yield toReference(route, backend, ['spec', 'rules', at, 'backendRefs', index]);
      }
    }
  }
}

function toReference(
  route: KubernetesRoute,
  { name, namespace = namespaceOf(route), port }: ParentReference | BackendRef,
  path: Path,
): RouteReference {
  return { route, name, namespace, port, path };
}

/** Kinds of routes that Kiali looks at. */
export const isCommonRoute = ({ kind }: KubernetesRoute): boolean => kind === 'HTTPRoute' || kind === 'GRPCRoute';
