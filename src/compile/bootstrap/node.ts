import type { Bootstrap, Locality } from '../../envoy/types.js';
import { ISTIO_VERSION } from '../../model/istio-version.js';
import type { Labels } from '../../model/labels.js';
import { meshId, type Proxy } from '../../model/proxy.js';
import type { ProxyConfigSettings } from '../../schema/types/mesh-config.js';
import type { CompileContext } from '../context.js';

const DEFAULT_SERVICE_CLUSTER = 'istio-proxy';

/** Who the proxy is: id, service cluster, locality and Istio's node metadata. */
export function bootstrapNode(context: CompileContext): NonNullable<Bootstrap['node']> {
  const { proxy, mesh } = context;
  return {
    id: `${proxy.type}~${proxy.ips[0] ?? ''}~${proxy.name}.${proxy.namespace}~${proxy.namespace}.svc.${mesh.domainSuffix}`,
    cluster: serviceCluster(proxy),
    locality: localityOf(proxy.locality),
    metadata: nodeMetadata(context),
  };
}

/** Service cluster of a proxy, as the agent's tracingServiceName option computes it. */
export function serviceCluster(proxy: Proxy): string {
  const { config, podLabels, namespace } = proxy;
  const canonical = canonicalName(podLabels) ?? proxy.workload.name;
  switch (config.tracingServiceName) {
    case 'CANONICAL_NAME_ONLY':
      return canonical;
    case 'CANONICAL_NAME_AND_NAMESPACE':
      return `${canonical}.${namespace}`;
    default: {
      if (config.serviceCluster && config.serviceCluster !== DEFAULT_SERVICE_CLUSTER) return config.serviceCluster;
      const app = podLabels.app ?? podLabels['app.kubernetes.io/name'] ?? podLabels['service.istio.io/canonical-name'];
      return `${app ?? (proxy.workload.name || DEFAULT_SERVICE_CLUSTER)}.${namespace}`;
    }
  }
}

function canonicalName(labels: Labels): string | undefined {
  return labels['service.istio.io/canonical-name'] ?? labels['app.kubernetes.io/name'] ?? labels.app;
}

/** `region/zone/subzone` in Envoy's form; missing parts are left out. */
function localityOf(locality: string): Locality {
  const [region, zone, subZone] = locality.split('/');
  return { ...(region && { region }), ...(zone && { zone }), ...(subZone && { subZone }) };
}

function nodeMetadata(context: CompileContext): Readonly<Record<string, unknown>> {
  const { proxy, mesh } = context;
  return {
    ...(Object.keys(proxy.annotations).length > 0 && { ANNOTATIONS: proxy.annotations }),
    CLUSTER_ID: mesh.clusterId,
    ENVOY_PROMETHEUS_PORT: 15090,
    ENVOY_STATUS_PORT: 15021,
    INSTANCE_IPS: proxy.ips.join(','),
    INTERCEPTION_MODE: proxy.interceptionMode,
    ISTIO_VERSION,
    LABELS: proxy.podLabels,
    MESH_ID: meshId(proxy),
    NAME: proxy.name,
    NAMESPACE: proxy.namespace,
    ...(proxy.network && { NETWORK: proxy.network }),
    ...(proxy.nodeName && { NODE_NAME: proxy.nodeName }),
    PROXY_CONFIG: presentSettings(proxy.config),
    SERVICE_ACCOUNT: proxy.serviceAccount,
    WORKLOAD_IDENTITY_SOCKET_FILE: 'socket',
    WORKLOAD_NAME: proxy.workload.name,
    ...(proxy.unprivileged && { UNPRIVILEGED_POD: 'true' }),
    ...proxy.metadata,
  };
}

/** ProxyConfig as protobuf JSON prints it: unset settings are left out, empty maps too. */
function presentSettings(config: ProxyConfigSettings): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(config).filter(([name, value]) => !isEmpty(name, value)));
}

/** Settings that are wrapped scalars in protobuf: zero and false are values there. */
const WRAPPED: ReadonlySet<string> = new Set(['concurrency', 'holdApplicationUntilProxyStarts', 'statsCompression']);

function isEmpty(name: string, value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (value === 0 || value === false) return !WRAPPED.has(name);
  return typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0;
}
