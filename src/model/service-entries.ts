import { isIP } from 'node:net';
import type { NamespaceResource } from '../schema/types/kubernetes.js';
import type { ServiceEntryResource, ServiceEntrySpec } from '../schema/types/networking.js';
import type { EffectiveMeshConfig } from './effective-mesh-config.js';
import { creationTimeOf } from './order.js';
import { parseProtocol } from './protocol.js';
import { type Resolution, type Service, UNSPECIFIED_ADDRESS } from './service.js';
import { trafficDistributionOf } from './traffic-distribution.js';
import { visibilityOf } from './visibility.js';

const RESOLUTIONS: Record<NonNullable<ServiceEntrySpec['resolution']>, Resolution> = {
  NONE: 'passthrough',
  STATIC: 'client-side-lb',
  DNS: 'dns-lb',
  DNS_ROUND_ROBIN: 'dns-round-robin',
  DYNAMIC_DNS: 'dynamic-dns',
};

function serviceEntryResolution(spec: ServiceEntrySpec): Resolution {
  return RESOLUTIONS[spec.resolution ?? 'NONE'];
}

/** One service for each host and address of a ServiceEntry, in the order written. */
export function serviceEntryServices(
  resource: ServiceEntryResource,
  config: EffectiveMeshConfig,
  namespaces: ReadonlyMap<string, NamespaceResource>,
): Service[] {
  const template = serviceTemplate(resource, config, namespaces);
  const written = resource.spec.addresses ?? [];
  const addresses =
    written.length === 0
      ? [UNSPECIFIED_ADDRESS]
      : written.map(usableAddress).filter((address) => address !== undefined);
  return (resource.spec.hosts ?? []).flatMap((hostname) => {
    const autoAllocated = autoAllocatedFor(resource, hostname);
    return addresses.map((defaultAddress) => ({
      ...template,
      hostname,
      name: hostname,
      defaultAddress,
      autoAllocated,
    }));
  });
}

function serviceTemplate(
  resource: ServiceEntryResource,
  config: EffectiveMeshConfig,
  namespaces: ReadonlyMap<string, NamespaceResource>,
): Omit<Service, 'hostname' | 'name' | 'defaultAddress' | 'autoAllocated'> {
  const { metadata, spec } = resource;
  const namespace = metadata.namespace ?? '';
  const annotations = metadata.annotations ?? {};
  const resolution = serviceEntryResolution(spec);
  return {
    namespace,
    registry: 'External',
    objectName: metadata.name,
    resolution,
    meshExternal: (spec.location ?? 'MESH_EXTERNAL') === 'MESH_EXTERNAL',
    ports: (spec.ports ?? []).map((port) => ({
      name: port.name ?? '',
      port: port.number ?? 0,
      protocol: parseProtocol(port.protocol),
    })),
    clusterAddresses: [],
    serviceAccounts: spec.subjectAltNames ?? [],
    visibility: visibilityOf(spec.exportTo, config.defaultServiceExportTo, namespace),
    labels: metadata.labels ?? {},
    selector: spec.workloadSelector?.labels,
    creationTime: creationTimeOf(resource),
    nodeLocal: false,
    trafficDistribution: trafficDistributionOf(undefined, annotations, namespaces.get(namespace)),
    aliases: [],
    passthroughTargetPorts: resolution === 'passthrough' ? targetPorts(spec) : new Map(),
    racesTcpConnect: annotations['istio.io/connect-strategy'] === 'RACE_FIRST_TCP_CONNECT',
    publishNotReadyAddresses: false,
    resource,
  };
}

function targetPorts(spec: ServiceEntrySpec): Map<number, number> {
  const pairs = (spec.ports ?? []).flatMap((port): [number, number][] =>
    port.targetPort ? [[port.number ?? 0, port.targetPort]] : [],
  );
  return new Map(pairs);
}

/** An IP as it is, a CIDR of one address as that address, another CIDR as written; nothing else is an address. */
function usableAddress(address: string): string | undefined {
  if (isIP(address) !== 0) return address;
  const [ip = '', bits = '', ...rest] = address.split('/');
  const family = isIP(ip);
  if (family === 0 || rest.length > 0 || !/^\d{1,3}$/.test(bits)) return undefined;
  const full = family === 4 ? 32 : 128;
  if (Number(bits) > full) return undefined;
  return Number(bits) === full ? ip : address;
}

// Mirrors istiod's IP allocator: what its controller wrote into the status, where allocation applies at all.
function autoAllocatedFor(
  { metadata, spec, status }: ServiceEntryResource,
  hostname: string,
): Service['autoAllocated'] {
  const applies =
    serviceEntryResolution(spec) !== 'passthrough' &&
    (spec.addresses ?? []).length === 0 &&
    metadata.labels?.['networking.istio.io/enable-autoallocate-ip'] !== 'false';
  if (!applies) return {};
  const allocated = (status?.addresses ?? []).filter(({ host }) => host === hostname).map(({ value }) => value ?? '');
  return { v4: allocated.find((address) => isIP(address) === 4), v6: allocated.find((address) => isIP(address) === 6) };
}
