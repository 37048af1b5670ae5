import { isIP } from 'node:net';
import { groupBy } from '../../model/group-by.js';
import { isLabelSubset, type Labels } from '../../model/labels.js';
import type { Proxy } from '../../model/proxy.js';
import type { Endpoint, Service, ServicePort } from '../../model/service.js';
import type { CompileContext } from '../context.js';
import { keepsDrainingEndpoints, supportsUnhealthyEndpoints } from './health.js';
import { isUnixSocket, primaryAddress } from './lb-endpoint.js';

const DRAINING_LABEL = 'istio.io/draining';

const endpointsByPort = new WeakMap<readonly Endpoint[], ReadonlyMap<string, readonly Endpoint[]>>();

/** Endpoints of one port of a service, whatever their health. */
export function endpointsOfPort(context: CompileContext, service: Service, port: ServicePort): readonly Endpoint[] {
  const all = context.mesh.services.endpointsOf(service);
  let byPort = endpointsByPort.get(all);
  if (byPort === undefined) {
    byPort = groupBy(all, ({ servicePortName }) => servicePortName);
    endpointsByPort.set(all, byPort);
  }
  return byPort.get(port.name) ?? [];
}

/** Endpoints of a cluster that istiod sends: of the port and subset, in health, and reachable from the proxy. */
export function selectEndpoints(
  context: CompileContext,
  service: Service,
  port: ServicePort,
  subsetLabels: Labels | undefined,
): readonly Endpoint[] {
  const { features } = context.mesh;
  const keepsUnhealthy = supportsUnhealthyEndpoints(features, service);
  const keepsDraining = keepsDrainingEndpoints(service);
  const { nodeName } = context.proxy;
  const networks = visibleNetworks(context.proxy);
  return endpointsOfPort(context, service, port).flatMap((endpoint) => {
    if (!isLabelSubset(subsetLabels, endpoint.labels)) return [];
    if (service.nodeLocal && endpoint.nodeName !== nodeName) return [];
    if (networks !== undefined && !networks.has(endpoint.network)) return [];
    const health = endpoint.labels[DRAINING_LABEL] ? 'draining' : endpoint.health;
    if (health === 'terminating') return [];
    if (health === 'unhealthy' && !keepsUnhealthy) return [];
    if (health === 'draining' && !keepsDraining) return [];
    return health === endpoint.health ? [endpoint] : [{ ...endpoint, health }];
  });
}

/** The networks whose endpoints a proxy asks for, and always the unnamed one; undefined for all. */
function visibleNetworks({ metadata }: Proxy): ReadonlySet<string> | undefined {
  const wanted = metadata.REQUESTED_NETWORK_VIEW;
  return wanted ? new Set([...wanted.split(','), '']) : undefined;
}

/** Whether EDS can carry the endpoint: an IP address or a socket path, no host name. */
export function hasStaticAddress(endpoint: Endpoint): boolean {
  return isUnixSocket(endpoint) || isIP(primaryAddress(endpoint)) !== 0;
}
