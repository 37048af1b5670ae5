import { isIP } from 'node:net';
import type { Address, LbEndpoint, Metadata } from '../../envoy/types.js';
import type { Mesh } from '../../model/mesh.js';
import type { Endpoint, EndpointHealth } from '../../model/service.js';

const NAME_LABELS = ['service.istio.io/canonical-name', 'app.kubernetes.io/name', 'app'];
const REVISION_LABELS = ['service.istio.io/canonical-revision', 'app.kubernetes.io/version', 'version'];
const HEALTH_STATUS: Readonly<Record<EndpointHealth, LbEndpoint['healthStatus']>> = {
  healthy: 'HEALTHY',
  unhealthy: 'UNHEALTHY',
  draining: 'DRAINING',
  terminating: 'UNHEALTHY',
  unknown: undefined,
};

/** An endpoint as Envoy reads it; `acceptsMutualTls` marks it for the mTLS transport socket. */
export function lbEndpoint(
  mesh: Pick<Mesh, 'clusterId' | 'features'>,
  endpoint: Endpoint,
  acceptsMutualTls: boolean,
): LbEndpoint {
  return {
    endpoint: {
      address: addressOf(endpoint),
      ...(mesh.features.ISTIO_DUAL_STACK ? additionalAddresses(endpoint) : undefined),
    },
    healthStatus: HEALTH_STATUS[endpoint.health],
    loadBalancingWeight: endpoint.weight || 1,
    metadata: endpointMetadata(mesh, endpoint, acceptsMutualTls),
  };
}

/** Whether the endpoint is a path rather than an address and port. */
export function isUnixSocket(endpoint: Endpoint): boolean {
  return endpoint.port === 0 && isIP(primaryAddress(endpoint)) === 0;
}

/** The first address of an endpoint; empty when it has none. */
export function primaryAddress(endpoint: Endpoint): string {
  return endpoint.addresses[0] ?? '';
}

function addressOf(endpoint: Endpoint): Address {
  const address = primaryAddress(endpoint);
  if (isUnixSocket(endpoint)) return { pipe: { path: address } };
  return { socketAddress: { address, portValue: endpoint.port } };
}

function additionalAddresses(endpoint: Endpoint): object | undefined {
  const rest = endpoint.addresses.slice(1);
  if (rest.length === 0) return undefined;
  return {
    additionalAddresses: rest.map((address) => ({ address: { socketAddress: { address, portValue: endpoint.port } } })),
  };
}

function endpointMetadata(
  { clusterId, features }: Pick<Mesh, 'clusterId' | 'features'>,
  endpoint: Endpoint,
  acceptsMutualTls: boolean,
): Metadata {
  const { tlsMode } = endpoint;
  const takesMutualTls = acceptsMutualTls && tlsMode !== '' && tlsMode !== 'disabled';
  const isLabelled = features.PILOT_ENABLE_TELEMETRY_LABEL && features.PILOT_ENDPOINT_TELEMETRY_LABEL;
  if (!takesMutualTls && !isLabelled) return {};
  return {
    filterMetadata: {
      ...(takesMutualTls && { 'envoy.transport_socket_match': { tlsMode } }),
      ...(isLabelled && { istio: { workload: workloadOf(endpoint, clusterId) } }),
    },
  };
}

/** What telemetry says of the workload: its name, namespace, canonical service and revision, and cluster. */
function workloadOf({ labels, namespace, workloadName }: Endpoint, clusterId: string): string {
  const name = firstLabel(labels, NAME_LABELS) ?? workloadName;
  const revision = firstLabel(labels, REVISION_LABELS) ?? '';
  return [workloadName, namespace, name, revision === 'latest' ? '' : revision, clusterId].join(';');
}

function firstLabel(labels: Endpoint['labels'], keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = labels[key];
    if (value) return value;
  }
  return undefined;
}
