import type { GatewayListener } from '../../schema/types/gateway-api.js';
import type { ServiceResource, WorkloadController } from '../../schema/types/kubernetes.js';
import type { ResourceSet } from '../../schema/types/resource-kinds.js';
import { objectKey } from '../cluster-index.js';
import { isManaged } from '../gateway-api/gateways.js';
import { attachedListenerSets } from '../gateway-api/listener-sets.js';
import { namespaceLabels } from '../gateway-api/namespaces.js';
import type { Labels } from '../labels.js';

const CONTROLLER = 'istio.io/gateway-controller';
const GATEWAY_NAME = 'gateway.networking.k8s.io/gateway-name';
const CLASS_NAME = 'gateway.networking.k8s.io/gateway-class-name';
const STATUS_PORT = { name: 'status-port', port: 15021, appProtocol: 'tcp' };
const MAX_PORT_NAME = 63;

type KubernetesGateway = ResourceSet['KubernetesGateway'][number];

/** The Services and Deployments that istiod's deployment controller makes. */
export interface ManagedGateways {
  readonly services: readonly ServiceResource[];
  readonly deployments: readonly WorkloadController[];
}

// Mirrors istiod's gateway deployment controller for Gateway API Gateways of its class that are not deployed by hand.
/** What serves the Gateway API's Gateways in namespaces that are no snapshots, as far as the input does not have it. */
export function deriveManagedGateways(resources: ResourceSet, snapshots: ReadonlySet<string>): ManagedGateways {
  const foreign = new Set(
    resources.GatewayClass.filter(({ spec }) => spec.controllerName !== CONTROLLER).map(
      ({ metadata }) => metadata.name,
    ),
  );
  const istio = new Set(resources.GatewayClass.map(({ metadata }) => metadata.name).concat('istio'));
  const managed = resources.KubernetesGateway.filter(
    ({ metadata, spec }) =>
      istio.has(spec.gatewayClassName) &&
      !foreign.has(spec.gatewayClassName) &&
      isManaged(spec.addresses ?? []) &&
      !snapshots.has(metadata.namespace ?? ''),
  );
  const given = (objects: readonly { metadata: KubernetesGateway['metadata'] }[]): ReadonlySet<string> =>
    new Set(objects.map(({ metadata }) => objectKey(metadata.namespace, metadata.name)));
  const services = given(resources.Service);
  const deployments = given(resources.Deployment);
  const keyOf = (gateway: KubernetesGateway): string => objectKey(gateway.metadata.namespace, workloadName(gateway));
  const namespaces = namespaceLabels(resources);
  const serviceOf = (gateway: KubernetesGateway): ServiceResource => {
    const added = attachedListenerSets(gateway, resources.ListenerSet, namespaces);
    return gatewayService(
      gateway,
      [gateway, ...added].flatMap(({ spec }) => spec.listeners ?? []),
    );
  };
  return {
    services: managed.filter((gateway) => !services.has(keyOf(gateway))).map(serviceOf),
    deployments: managed.filter((gateway) => !deployments.has(keyOf(gateway))).map(gatewayDeployment),
  };
}

function workloadName({ metadata, spec }: KubernetesGateway): string {
  return metadata.annotations?.['gateway.istio.io/name-override'] ?? `${metadata.name}-${spec.gatewayClassName}`;
}

function gatewayLabels({ metadata, spec }: KubernetesGateway): Labels {
  return { ...spec.infrastructure?.labels, [GATEWAY_NAME]: metadata.name, [CLASS_NAME]: spec.gatewayClassName };
}

function gatewayService(gateway: KubernetesGateway, listeners: readonly GatewayListener[]): ServiceResource {
  const ports = new Map([[STATUS_PORT.port, STATUS_PORT]]);
  for (const { name, port, protocol } of listeners) {
    if (ports.has(port)) continue;
    const portName = name.replaceAll('.', '-').slice(0, MAX_PORT_NAME);
    ports.set(port, { name: portName, port, appProtocol: protocol.toLowerCase() });
  }
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: workloadName(gateway), namespace: gateway.metadata.namespace, labels: gatewayLabels(gateway) },
    spec: { type: 'LoadBalancer', selector: { [GATEWAY_NAME]: gateway.metadata.name }, ports: [...ports.values()] },
  };
}

function gatewayDeployment(gateway: KubernetesGateway): WorkloadController {
  const name = workloadName(gateway);
  const labels = gatewayLabels(gateway);
  const canonical = { 'service.istio.io/canonical-name': name, 'service.istio.io/canonical-revision': 'latest' };
  // Its Pods may bind ports below 1024 (a sysctl allows it), and have to: listener ports are target ports.
  const env = [{ name: 'ISTIO_META_UNPRIVILEGED_POD', value: 'false' }];
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: gateway.metadata.namespace, labels },
    spec: {
      replicas: 1,
      selector: { matchLabels: { [GATEWAY_NAME]: gateway.metadata.name } },
      template: {
        metadata: { labels: { ...labels, ...canonical } },
        spec: {
          serviceAccountName: gateway.metadata.annotations?.['gateway.istio.io/service-account'] ?? name,
          containers: [{ name: 'istio-proxy', args: ['proxy', 'router'], env }],
        },
      },
    },
  };
}
