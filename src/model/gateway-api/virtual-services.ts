import type {
  KubernetesGrpcRouteResource,
  KubernetesHttpRouteResource,
  KubernetesTcpRouteResource,
  KubernetesTlsRouteResource,
} from '../../schema/types/gateway-api.js';
import { configPath } from '../config-path.js';
import { groupBy } from '../group-by.js';
import { compareText, creationTimeOf } from '../order.js';
import type { VirtualService } from '../virtual-service.js';
import { visibilityOf } from '../visibility.js';
import type { BackendContext } from './backends.js';
import { httpRoutes, type SourcedRoute } from './http-routes.js';
import { servesHost } from './isolation.js';
import { GENERATED } from './names.js';
import { type ParentContext, parentsOf, type RouteParent } from './parents.js';
import { comparePrecedence } from './precedence.js';
import { type L4Route, l4Routes, tlsRoutesAt } from './tls-routes.js';

export interface RouteContext extends BackendContext, ParentContext {
  /** The mesh's default exportTo of VirtualServices. */
  readonly exportTo: readonly string[];
}

type HttpResource = KubernetesHttpRouteResource | KubernetesGrpcRouteResource;
type L4Resource = KubernetesTlsRouteResource | KubernetesTcpRouteResource;

/** The routes of one HTTPRoute or GRPCRoute for one host at one parent. */
interface HostRoutes {
  /** The Gateway (or namespace and port, for the mesh) and the host; routes with the same key are merged. */
  readonly key: string;
  /** Among the same resource's. */
  readonly index: number;
  readonly resource: HttpResource;
  readonly host: string;
  readonly gateway: string;
  readonly routes: readonly SourcedRoute[];
}

// Mirrors istiod's mergeHTTPRoutes: one VirtualService per Gateway and host, from all HTTPRoutes and GRPCRoutes.
/** Translates HTTPRoutes and GRPCRoutes. */
export function httpVirtualServices(
  resources: readonly HttpResource[],
  context: RouteContext,
): readonly VirtualService[] {
  const parts = resources.flatMap((resource) => hostRoutes(resource, context));
  return [...groupBy(parts, ({ key }) => key).values()].flatMap((group) => {
    const ordered = [...group].sort(compareHostRoutes);
    const [first] = ordered;
    if (first === undefined) return [];
    const routes = ordered.flatMap((part) => part.routes).sort((a, b) => comparePrecedence(a.route, b.route));
    return [
      {
        ...virtualService(first.resource, first.key.replaceAll('/', '~'), first.host, first.gateway, context),
        http: routes.map(({ route }) => route),
        httpSources: routes.map(({ source }) => source),
      },
    ];
  });
}

function hostRoutes(resource: HttpResource, context: RouteContext): readonly HostRoutes[] {
  const namespace = resource.metadata.namespace ?? '';
  const parents = parentsOf({ kind: resource.kind, namespace, spec: resource.spec }, context);
  const routesAt = routesByParent((needsGrants) => httpRoutes(resource, needsGrants, context));
  const hostnames = resource.spec.hostnames?.length ? resource.spec.hostnames : ['*'];
  return parents
    .flatMap((parent) => {
      const routes = routesAt(parent);
      if (routes.length === 0) return [];
      const hosts = parent.kind === 'mesh' ? parent.hosts : hostnames.filter((host) => servesHost(parent, host));
      return hosts.map((host) => ({
        key: `${scopeOf(parent, namespace)}/${host}`,
        resource,
        host,
        gateway: parent.gateway,
        routes: parent.kind === 'mesh' && parent.port !== undefined ? routes.map(onlyAt(parent.port)) : routes,
      }));
    })
    .map((part, index) => ({ ...part, index }));
}

function scopeOf(parent: RouteParent, namespace: string): string {
  if (parent.kind === 'listener') return parent.gateway;
  return parent.port === undefined ? namespace : `${namespace}/${parent.port}`;
}

const onlyAt =
  (port: number) =>
  ({ route, source }: SourcedRoute): SourcedRoute => ({
    route: { ...route, match: (route.match ?? [{}]).map((match) => ({ ...match, port })) },
    source,
  });

/** Routes are translated once for listeners, and once for Services, which need no grants. */
function routesByParent<Routes>(translate: (needsGrants: boolean) => Routes): (parent: RouteParent) => Routes {
  const known = new Map<RouteParent['kind'], Routes>();
  return ({ kind }) => {
    const routes = known.get(kind) ?? translate(kind === 'listener');
    known.set(kind, routes);
    return routes;
  };
}

/** Oldest resource first, then by namespace and name. */
function compareHostRoutes(a: HostRoutes, b: HostRoutes): number {
  const [first, second] = [a.resource.metadata, b.resource.metadata];
  return (
    creationTimeOf(a.resource) - creationTimeOf(b.resource) ||
    compareText(first.namespace ?? '', second.namespace ?? '') ||
    compareText(`${first.name}~${a.index}~`, `${second.name}~${b.index}~`)
  );
}

/** Translates TLSRoutes and TCPRoutes: a VirtualService for each parent and host. */
export function l4VirtualServices(resources: readonly L4Resource[], context: RouteContext): readonly VirtualService[] {
  return resources.flatMap((resource) => {
    const namespace = resource.metadata.namespace ?? '';
    const routesAt = routesByParent((needsGrants) => l4Routes(resource, needsGrants, context));
    const isTls = resource.kind === 'TLSRoute';
    const parts = parentsOf({ kind: resource.kind, namespace, spec: resource.spec }, context).flatMap((parent) => {
      const found = isTls
        ? tlsRoutesAt(parent, resource.spec.hostnames, routesAt(parent))
        : tcpRoutesAt(parent, routesAt(parent));
      return found.map((part) => ({ ...part, gateway: parent.gateway }));
    });
    return parts.map(({ host, routes, gateway }, index) => ({
      ...virtualService(
        resource,
        `${resource.metadata.name}~${isTls ? 'tls' : 'tcp'}~${index}~${GENERATED}`,
        host,
        gateway,
        context,
      ),
      ...(isTls ? { tls: routes } : { tcp: routes }),
    }));
  });
}

function tcpRoutesAt(
  parent: RouteParent,
  routes: readonly L4Route[],
): readonly { readonly host: string; readonly routes: readonly L4Route[] }[] {
  if (parent.kind === 'listener') return [{ host: '*', routes }];
  const { hosts, port } = parent;
  return hosts.map((host) => ({
    host,
    routes: routes.map((route) => (port ? { ...route, match: [{ port }] } : route)),
  }));
}

function virtualService(
  resource: HttpResource | L4Resource,
  name: string,
  host: string,
  gateway: string,
  { exportTo }: RouteContext,
): VirtualService {
  const namespace = resource.metadata.namespace ?? '';
  return {
    name,
    namespace,
    hosts: [host],
    gateways: [gateway],
    http: [],
    httpSources: [],
    tls: [],
    tcp: [],
    visibility: visibilityOf(undefined, exportTo, namespace),
    creationTime: creationTimeOf(resource),
    semantics: 'gateway-api',
    configPath: configPath('virtual-service', namespace, name),
    resource,
  };
}
