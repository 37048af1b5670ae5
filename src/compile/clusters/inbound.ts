import type { Cluster, Metadata } from '../../envoy/types.js';
import type { Features } from '../../model/features.js';
import { groupBy } from '../../model/group-by.js';
import { type Protocol, parseProtocol } from '../../model/protocol.js';
import type { ServiceTarget } from '../../model/proxy.js';
import type { ServicePort } from '../../model/service.js';
import type { ConnectionPoolSettings, IstioIngressListener, TrafficPolicy } from '../../schema/types/networking.js';
import { type CompileContext, inboundDestinationRuleFor } from '../context.js';
import { inboundClusterName } from '../names.js';
import { altStatName, type StatService } from '../stat-name.js';
import { connectionPoolFields } from './connection-pool.js';
import { inboundBindConfig } from './fixed.js';
import { protocolOptions, typedExtensionProtocolOptions, withConnectionPool } from './http-options.js';
import { type DefaultEndpoint, ingressEndpoint, localhostEndpoint } from './inbound-endpoint.js';
import { serviceMetadata } from './metadata.js';
import { policyOfPort } from './traffic-policy.js';

/** "Never": the largest whole number of seconds that istiod can write. */
const NEVER = '9223372035s';

/** One port of the proxy's workload. */
interface InboundTarget {
  readonly port: number;
  readonly protocol: Protocol;
  /** Port that rules and stat names speak of. */
  readonly servicePort: ServicePort;
  /** Where requests go; undefined for wherever they were going. */
  readonly endpoint: DefaultEndpoint | undefined;
  /** Services behind the port; the first governs. */
  readonly targets: readonly ServiceTarget[];
  /** A Sidecar's settings, which win over a rule's. */
  readonly pool: ConnectionPoolSettings | undefined;
}

/** Clusters of the workload's own ports: of its services, or of a Sidecar's ingress listeners. */
export function inboundClusters(context: CompileContext): readonly Cluster[] {
  const { proxy, scope } = context;
  if (scope.ingress.length > 0) {
    return scope.ingress.flatMap((listener) => {
      const target = ingressTarget(context, listener);
      return target === undefined ? [] : [inboundCluster(context, target)];
    });
  }
  // Without interception, ports would collide with the workload's own.
  if (proxy.interceptionMode === 'NONE') return [];
  return serviceTargets(context).map((target) => inboundCluster(context, target));
}

function serviceTargets({ mesh, proxy, scope }: CompileContext): readonly InboundTarget[] {
  const local = mesh.config.inboundTrafficPolicy.mode === 'LOCALHOST';
  return [...groupBy(proxy.serviceTargets, ({ targetPort }) => targetPort)].flatMap(([port, targets]) => {
    const servicePort = targets[0]?.port;
    if (servicePort === undefined) return [];
    const endpoint = local ? localhostEndpoint(proxy, port) : undefined;
    const { protocol } = servicePort;
    return [{ port, protocol, servicePort, endpoint, targets, pool: scope.inboundConnectionPool }];
  });
}

function ingressTarget({ proxy, scope }: CompileContext, listener: IstioIngressListener): InboundTarget | undefined {
  const port = listener.port?.number;
  if (port === undefined) return undefined;
  const protocol = parseProtocol(listener.port?.protocol);
  return {
    port,
    protocol,
    servicePort: { name: listener.port?.name ?? '', port, protocol },
    endpoint: ingressEndpoint(proxy, listener.defaultEndpoint),
    targets: proxy.serviceTargets.filter(({ targetPort }) => targetPort === port).slice(0, 1),
    pool: listener.connectionPool ?? scope.inboundConnectionPool,
  };
}

function inboundCluster(context: CompileContext, target: InboundTarget): Cluster {
  const { mesh, proxy } = context;
  const { port, protocol, servicePort, endpoint, targets } = target;
  const name = inboundClusterName(port);
  const { policy, configPath } = inboundPolicy(context, target);
  const options = withConnectionPool(protocolOptions(context, protocol), policy?.connectionPool);
  return {
    name,
    altStatName: altStatName(mesh.config.inboundClusterStatName, name, {
      service: targets[0]?.service ?? sidecarAsService(context),
      port: servicePort,
      targetPort: port,
    }),
    ...(endpoint === undefined ? ORIGINAL_DESTINATION : staticFields(name, endpoint)),
    commonLbConfig: {},
    ...connectionPoolFields(mesh.config, policy),
    typedExtensionProtocolOptions: typedExtensionProtocolOptions(options),
    upstreamBindConfig: endpoint?.loopback ? undefined : inboundBindConfig(proxy),
    metadata: inboundMetadata(context.mesh.features, targets, configPath),
  };
}

// Mirrors istiod: a port that no service has is named after the Sidecar that declares it.
function sidecarAsService({ scope }: CompileContext): StatService {
  const { namespace } = scope;
  const hostname = `${scope.sidecar?.name ?? ''}.${namespace}`;
  return { hostname, name: hostname, namespace, registry: 'External' };
}

const ORIGINAL_DESTINATION = { type: 'ORIGINAL_DST', lbPolicy: 'CLUSTER_PROVIDED', cleanupInterval: NEVER } as const;

function staticFields(clusterName: string, { address }: DefaultEndpoint): Partial<Cluster> {
  return {
    type: 'STATIC',
    loadAssignment: { clusterName, endpoints: [{ lbEndpoints: [{ endpoint: { address } }] }] },
  };
}

function inboundPolicy(
  context: CompileContext,
  { targets, servicePort, pool }: InboundTarget,
): { policy: TrafficPolicy | undefined; configPath: string | undefined } {
  const rule = targets[0] && inboundDestinationRuleFor(context, targets[0].service);
  const ruled = rule?.trafficPolicy && policyOfPort(rule.trafficPolicy, servicePort.port).policy;
  const policy = pool === undefined ? ruled : { ...ruled, connectionPool: pool };
  return { policy, configPath: rule?.trafficPolicy && rule.configPath };
}

// Mirrors istiod: a service outside the mesh describes no workload of it, and a rule is named beside services only.
function inboundMetadata(
  { PILOT_ENABLE_TELEMETRY_LABEL: labelled }: Features,
  targets: readonly ServiceTarget[],
  config: string | undefined,
): Metadata | undefined {
  const [first] = targets;
  const services = labelled && first && !first.service.meshExternal ? telemetryServices(targets, first) : undefined;
  if (services === undefined) return undefined;
  return { filterMetadata: { istio: { services, config } } };
}

// Mirrors istiod: services that expose the port under the first one's number, each once.
function telemetryServices(targets: readonly ServiceTarget[], first: ServiceTarget): readonly object[] {
  const services = targets.filter(({ port }) => port.port === first.port.port).map(({ service }) => service);
  const byHost = new Map(services.map((service) => [service.hostname, service]));
  return [...byHost.values()].map(serviceMetadata);
}
