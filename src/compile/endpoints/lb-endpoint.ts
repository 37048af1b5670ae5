import { isIP } from 'node:net';
import type { Address, LbEndpoint, Metadata } from '../../envoy/types.js';
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
  endpoint: Endpoint,
  clusterId: string,
  acceptsMutualTls: boolean,
  dualStack: boolean,
): LbEndpoint {
  return {
    endpoint: {
      address: addressOf(endpoint),
      ...(dualStack ? additionalAddresses(endpoint) : undefined),
    },
    healthStatus: HEALTH_STATUS[endpoint.health],
    loadBalancingWeight: endpoint.weight || 1,
    metadata: endpointMetadata(endpoint, clusterId, acceptsMutualTls),
  };
}

/** Whether the endpoint is a path rather than an address and port. */
export function isUnixSocket(endpoint: Endpoint): boolean {
  return endpoint.port === 0 && isIP(primaryAddress(endpoint)) === 0;
}

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

function endpointMetadata(endpoint: Endpoint, clusterId: string, acceptsMutualTls: boolean): Metadata {
  const { labels, namespace, tlsMode, workloadName } = endpoint;
  const name = firstLabel(labels, NAME_LABELS) ?? workloadName;
  const revision = firstLabel(labels, REVISION_LABELS) ?? '';
  const workload = [workloadName, namespace, name, revision === 'latest' ? '' : revision, clusterId].join(';');
  if (!acceptsMutualTls || tlsMode === '' || tlsMode === 'disabled') return { filterMetadata: { istio: { workload } } };
  return { filterMetadata: { 'envoy.transport_socket_match': { tlsMode }, istio: { workload } } };
}

function firstLabel(labels: Endpoint['labels'], keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = labels[key];
    if (value) return value;
  }
  return undefined;
}
