import type { OutboundTrafficPolicy, SidecarResource } from '../schema/types/networking.js';
import { buildEgressListener, portFilter, trimToPort } from './egress-listener.js';
import type { Hostname } from './host.js';
import { isLabelSubset } from './labels.js';
import type { Mesh } from './mesh.js';
import type { Proxy } from './proxy.js';
import type { Service } from './service.js';
import { createServiceCollection, type ServiceCollection } from './service-collection.js';
import type { EgressListener, SidecarScope } from './sidecar-scope.js';
import { destinationsOf } from './virtual-service-destinations.js';
import { MESH_GATEWAY } from './virtual-service-names.js';
import { isVisibleTo } from './visibility.js';

const knownScopes = new WeakMap<Mesh, Map<string, SidecarScope>>();

/** What a proxy may reach, by the Sidecar resource that applies to it; gateways see all that their namespace sees. */
export function sidecarScopeFor(mesh: Mesh, proxy: Proxy): SidecarScope {
  const known = knownScopes.get(mesh) ?? new Map<string, SidecarScope>();
  knownScopes.set(mesh, known);
  const sidecar = proxy.type === 'router' ? undefined : findSidecar(mesh, proxy);
  const from = sidecar && `${sidecar.metadata.namespace}/${sidecar.metadata.name}`;
  const key = `${proxy.type} ${proxy.namespace} ${from ?? ''}`;
  const existing = known.get(key);
  if (existing !== undefined) return existing;
  const scope =
    proxy.type === 'router' ? gatewayScope(mesh, proxy.namespace) : buildScope(mesh, proxy.namespace, sidecar);
  known.set(key, scope);
  return scope;
}

/** The Sidecar of the proxy's namespace that selects it, its namespace-wide one, or the root namespace's. */
export function findSidecar(
  mesh: Pick<Mesh, 'sidecars' | 'config'>,
  proxy: Pick<Proxy, 'namespace' | 'labels'>,
): SidecarResource | undefined {
  const own = mesh.sidecars.filter(({ metadata }) => metadata.namespace === proxy.namespace);
  return (
    own.find(({ spec }) => spec.workloadSelector && isLabelSubset(spec.workloadSelector.labels, proxy.labels)) ??
    own.find(isUnselective) ??
    mesh.sidecars.find((sidecar) => sidecar.metadata.namespace === mesh.config.rootNamespace && isUnselective(sidecar))
  );
}

const isUnselective = ({ spec }: SidecarResource): boolean => !spec.workloadSelector;

function gatewayScope(mesh: Mesh, namespace: string): SidecarScope {
  const collection = createServiceCollection();
  const visible = mesh.services.visibleTo(namespace);
  for (const service of visible) collection.add(service);
  const listener: EgressListener = {
    port: undefined,
    bind: '',
    captureMode: 'DEFAULT',
    services: visible,
    virtualServices: mesh.virtualServices.boundTo(MESH_GATEWAY, namespace),
  };
  return {
    namespace,
    sidecar: undefined,
    egress: [listener],
    ingress: [],
    inboundConnectionPool: undefined,
    services: collection.list(),
    servicesByHost: collection.byHost(),
    outboundTrafficPolicy: outboundPolicy(mesh, undefined),
  };
}

function buildScope(mesh: Mesh, namespace: string, sidecar: SidecarResource | undefined): SidecarScope {
  const listeners = sidecar?.spec.egress?.length ? sidecar.spec.egress : [{ hosts: ['*/*'] }];
  const egress = listeners.map((listener) => buildEgressListener(mesh, namespace, listener));
  const collection = createServiceCollection();
  for (const listener of egress) {
    for (const service of listener.services) collection.add(service);
    addDestinations(mesh, namespace, listener, collection);
  }
  return {
    namespace,
    sidecar: sidecar && {
      name: sidecar.metadata.name,
      namespace: sidecar.metadata.namespace ?? '',
      resource: sidecar,
    },
    egress,
    ingress: sidecar?.spec.ingress ?? [],
    inboundConnectionPool: sidecar?.spec.inboundConnectionPool,
    services: collection.list(),
    servicesByHost: collection.byHost(),
    outboundTrafficPolicy: outboundPolicy(mesh, sidecar),
  };
}

/** Destinations of imported VirtualServices are reachable though no listener imports them; they get clusters only. */
function addDestinations(mesh: Mesh, namespace: string, listener: EgressListener, collection: ServiceCollection): void {
  const listenerPort = portFilter(listener);
  for (const virtualService of listener.virtualServices) {
    for (const [host, ports] of destinationsOf(virtualService, namespace)) {
      const service = findDestination(mesh, namespace, host);
      if (service === undefined) continue;
      const trimmed = listenerPort === undefined ? trimToPorts(service, ports) : trimToPort(service, listenerPort);
      if (trimmed !== undefined) collection.add(trimmed);
    }
  }
}

/** The namespace's own service of that name, else a visible Kubernetes one, else the oldest visible ServiceEntry's. */
function findDestination(mesh: Mesh, namespace: string, host: Hostname): Service | undefined {
  const byNamespace = mesh.services.byHost.get(host);
  if (byNamespace === undefined) return undefined;
  const own = byNamespace.get(namespace);
  if (own !== undefined) return own;
  const visible = [...byNamespace.values()].filter((service) => isVisibleTo(service.visibility, namespace));
  return (
    visible.find(({ registry }) => registry === 'Kubernetes') ??
    visible.reduce<Service | undefined>(
      (oldest, service) => (oldest === undefined || service.creationTime < oldest.creationTime ? service : oldest),
      undefined,
    )
  );
}

function trimToPorts(service: Service, wanted: ReadonlySet<number>): Service | undefined {
  if (wanted.has(0)) return service;
  const ports = service.ports.filter(({ port }) => wanted.has(port));
  if (ports.length === service.ports.length) return service;
  return ports.length > 0 ? { ...service, ports } : undefined;
}

function outboundPolicy(mesh: Mesh, sidecar: SidecarResource | undefined): OutboundTrafficPolicy {
  const own = sidecar?.spec.outboundTrafficPolicy;
  const { mode } = own ?? mesh.config.outboundTrafficPolicy;
  // Unset is REGISTRY_ONLY, the enum's zero value; sidecars take ALLOW_ANY_DYNAMIC_DNS for it, too.
  return { mode: mode === 'ALLOW_ANY' ? mode : 'REGISTRY_ONLY', egressProxy: own?.egressProxy };
}
