import type { ServiceResource } from '../schema/types/kubernetes.js';
import type { ResourceSet } from '../schema/types/resource-kinds.js';
import { isRecord } from '../source/json-fields.js';
import type { ClusterIndex } from './cluster-index.js';
import { readEmbedded } from './embedded-settings.js';
import { isCrossNetwork } from './gateway-api/listener-tls.js';
import { externalAddressesOf, kubernetesHostname } from './kubernetes-services.js';
import { isLabelSubset, type Labels } from './labels.js';
import { NETWORK_LABEL } from './locality.js';

/** Where traffic for another network goes in. */
export interface NetworkGateway {
  readonly network: string;
  /** Empty for a gateway that only meshNetworks knows. */
  readonly clusterId: string;
  /** A host name is for DNS clusters only. */
  readonly address: string;
  /** 0 for a gateway that takes no mTLS. */
  readonly port: number;
}

const PORT_LABEL = 'networking.istio.io/gatewayPort';
const DEFAULT_PORT = 15443;
const HBONE_PORT = 15008;
const NODE_SELECTOR = 'traffic.istio.io/nodeSelector';

/** Gateways between networks: those of meshNetworks, Services labelled or named there, and labelled Gateways of the Gateway API. */
export function networkGateways(resources: ResourceSet, cluster: ClusterIndex): readonly NetworkGateway[] {
  const written = cluster.networks.flatMap(({ name, gateways }) =>
    gateways.flatMap(({ address, port }) => (address ? [{ network: name, clusterId: '', address, port }] : [])),
  );
  const ofServices = resources.Service.flatMap((service) => gatewaysOfService(service, cluster));
  const known = new Map([...written, ...ofServices].map((gateway) => [JSON.stringify(gateway), gateway]));
  return [...known.values(), ...gatewayResources(resources, cluster)];
}

function gatewaysOfService(service: ServiceResource, cluster: ClusterIndex): NetworkGateway[] {
  const roles = rolesOf(service, cluster);
  if (roles.length === 0) return [];
  const nodePorts = new Map(
    selectsNodes(service) ? (service.spec.ports ?? []).map(({ port, nodePort }) => [port, nodePort ?? 0]) : [],
  );
  return gatewayAddresses(service, cluster).flatMap((address) =>
    roles.map(({ network, port }) => ({
      network,
      clusterId: cluster.clusterId,
      address,
      port: nodePorts.get(port) ?? port,
    })),
  );
}

/** The networks that a Service leads into, and through which of its ports. */
function rolesOf(service: ServiceResource, { networks, clusterId, domainSuffix }: ClusterIndex) {
  const { name, namespace, labels } = service.metadata;
  const labelled = labels?.[NETWORK_LABEL];
  if (labelled) {
    const wanted = labels[PORT_LABEL] ?? '';
    const port = /^[+-]?\d+$/.test(wanted) ? Number(wanted) : DEFAULT_PORT;
    const listens = (number: number): boolean => (service.spec.ports ?? []).some((own) => own.port === number);
    if (listens(port)) return [{ network: labelled, port }];
    return listens(HBONE_PORT) ? [{ network: labelled, port: 0 }] : [];
  }
  const hostname = kubernetesHostname(name, namespace ?? '', domainSuffix);
  return networks
    .filter(({ registries }) => registries.includes(clusterId))
    .flatMap(({ name: network, gateways }) =>
      gateways.filter(({ serviceHost }) => serviceHost === hostname).map(({ port }) => ({ network, port })),
    );
}

const selectsNodes = ({ metadata, spec }: ServiceResource): boolean =>
  spec.type === 'NodePort' && metadata.annotations?.[NODE_SELECTOR] !== undefined;

// Mirrors istiod: a NodePort gateway is reached at the external addresses of the Nodes that its annotation selects.
function gatewayAddresses(service: ServiceResource, { nodes }: ClusterIndex): readonly string[] {
  if (!selectsNodes(service)) return externalAddressesOf(service);
  const selector = readSelector(service.metadata.annotations?.[NODE_SELECTOR] ?? '');
  return [...nodes.values()].flatMap(({ metadata, status }) => {
    if (!isLabelSubset(selector, metadata.labels ?? {})) return [];
    return status?.addresses?.find(({ type, address }) => type === 'ExternalIP' && address)?.address ?? [];
  });
}

function readSelector(text: string): Labels {
  const value = readEmbedded(text);
  return Object.fromEntries(Object.entries(isRecord(value) ? value : {}).map(([key, label]) => [key, String(label)]));
}

function gatewayResources({ KubernetesGateway }: ResourceSet, { clusterId }: ClusterIndex): NetworkGateway[] {
  return KubernetesGateway.flatMap(({ metadata: { labels }, spec }) => {
    const network = labels?.[NETWORK_LABEL];
    if (!network) return [];
    const ports = (spec.listeners ?? []).filter((listener) => listener.tls && isCrossNetwork(listener, labels));
    return (spec.addresses ?? []).flatMap(({ type, value }) =>
      type === 'IPAddress' || type === 'Hostname'
        ? ports.map(({ port }) => ({ network, clusterId, address: value ?? '', port }))
        : [],
    );
  });
}
