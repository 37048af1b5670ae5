import type { HttpRoute, VirtualServiceResource, VirtualServiceSpec } from '../schema/types/networking.js';
import { configPath } from './config-path.js';
import type { EffectiveMeshConfig } from './effective-mesh-config.js';
import { compareText, creationTimeOf } from './order.js';
import type { VirtualService } from './virtual-service.js';
import { indexVirtualServices } from './virtual-service-bindings.js';
import { mergeDelegateRoute } from './virtual-service-delegation.js';
import type { VirtualServiceIndex } from './virtual-service-index.js';
import { resolveNames } from './virtual-service-names.js';
import { isVisibleTo, visibilityOf } from './visibility.js';

export interface VirtualServiceContext {
  readonly config: Pick<EffectiveMeshConfig, 'defaultVirtualServiceExportTo'>;
  readonly domainSuffix: string;
  /** VirtualServices made of Ingresses and Gateway API routes. */
  readonly generated?: readonly VirtualService[];
}

/** All VirtualServices with names resolved and delegates merged, indexed by the gateways they bind to. */
export function buildVirtualServiceIndex(
  virtualServices: readonly VirtualServiceResource[],
  context: VirtualServiceContext,
): VirtualServiceIndex {
  const delegates = new Map<string, Delegate>();
  const roots: VirtualServiceResource[] = [];
  for (const resource of virtualServices) {
    if (resource.spec.hosts?.length) roots.push(resource);
    else delegates.set(keyOf(namespaceOf(resource), resource.metadata.name), delegateOf(resource, context));
  }
  const merged = roots.map((resource) => mergeRoot(resource, delegates, context));
  return indexVirtualServices([...merged, ...(context.generated ?? [])].sort(compareVirtualServices));
}

interface Delegate extends Pick<VirtualService, 'visibility' | 'resource'> {
  readonly http: readonly HttpRoute[];
}

const namespaceOf = (resource: VirtualServiceResource): string => resource.metadata.namespace ?? '';
const keyOf = (namespace: string, name: string): string => `${namespace}/${name}`;

function compareVirtualServices(a: VirtualService, b: VirtualService): number {
  return a.creationTime - b.creationTime || compareText(a.name, b.name) || compareText(a.namespace, b.namespace);
}

function resolvedSpec(resource: VirtualServiceResource, context: VirtualServiceContext): VirtualServiceSpec {
  return resolveNames(resource.spec, { namespace: namespaceOf(resource), domainSuffix: context.domainSuffix });
}

function visibilityIn(resource: VirtualServiceResource, context: VirtualServiceContext): VirtualService['visibility'] {
  return visibilityOf(resource.spec.exportTo, context.config.defaultVirtualServiceExportTo, namespaceOf(resource));
}

function delegateOf(resource: VirtualServiceResource, context: VirtualServiceContext): Delegate {
  return {
    http: resolvedSpec(resource, context).http ?? [],
    visibility: visibilityIn(resource, context),
    resource,
  };
}

function mergeRoot(
  resource: VirtualServiceResource,
  delegates: ReadonlyMap<string, Delegate>,
  context: VirtualServiceContext,
): VirtualService {
  const spec = resolvedSpec(resource, context);
  const namespace = namespaceOf(resource);
  const { name } = resource.metadata;
  const routes = (spec.http ?? []).flatMap((route, index) =>
    route.delegate === undefined
      ? [{ route, source: { resource, index } }]
      : delegatedRoutes(route, namespace, delegates),
  );
  return {
    name,
    namespace,
    hosts: spec.hosts ?? [],
    gateways: spec.gateways?.length ? spec.gateways : ['mesh'],
    http: routes.map(({ route }) => route),
    httpSources: routes.map(({ source }) => source),
    tls: spec.tls ?? [],
    tcp: spec.tcp ?? [],
    visibility: visibilityIn(resource, context),
    creationTime: creationTimeOf(resource),
    semantics: 'istio',
    configPath: configPath('virtual-service', namespace, name),
    resource,
  };
}

interface SourcedRoute {
  readonly route: HttpRoute;
  readonly source: VirtualService['httpSources'][number];
}

/** A root route becomes the delegate's routes; none when the delegate is missing or hidden from the root. */
function delegatedRoutes(
  root: HttpRoute,
  rootNamespace: string,
  delegates: ReadonlyMap<string, Delegate>,
): SourcedRoute[] {
  const delegate = delegates.get(keyOf(root.delegate?.namespace || rootNamespace, root.delegate?.name ?? ''));
  if (delegate === undefined || !isVisibleTo(delegate.visibility, rootNamespace)) return [];
  return delegate.http.flatMap((inner, index) => {
    const route = mergeDelegateRoute(root, inner);
    return route === undefined ? [] : [{ route, source: { resource: delegate.resource, index } }];
  });
}
