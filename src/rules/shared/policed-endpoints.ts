import { policyOfPort } from '../../compile/clusters/traffic-policy.js';
import type { Mesh } from '../../model/mesh.js';
import { namespaceMutualTlsMode, workloadMutualTlsMode } from '../../model/peer-authentication.js';
import type { Endpoint, Service } from '../../model/service.js';
import type { ClientTlsSettings, DestinationRuleResource } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { visibleService } from './mesh-hosts.js';
import { namespaceOf } from './object-namespace.js';
import { ruledHost } from './ruled-host.js';

/** TLS settings of a DestinationRule for a whole host, with the endpoints they hold for. */
export interface PolicedEndpoints {
  readonly resource: DestinationRuleResource;
  /** Of the TLS settings. */
  readonly path: Path;
  readonly tls: ClientTlsSettings;
  readonly service: Service;
  readonly endpoints: readonly Endpoint[];
}

/** Every TLS setting for the ports of one service of the mesh; each port counts for the setting in force there. */
export function* policedEndpointsOf(mesh: Mesh): Iterable<PolicedEndpoints> {
  for (const resource of mesh.resources.DestinationRule) {
    const { trafficPolicy } = resource.spec;
    const service = trafficPolicy && visibleService(mesh, ruledHost(mesh, resource), namespaceOf(resource));
    if (service?.registry !== 'Kubernetes') continue;
    const byPath = new Map<string, PolicedEndpoints & { readonly endpoints: Endpoint[] }>();
    for (const { port, name } of service.ports) {
      const { policy, portLevel } = policyOfPort(trafficPolicy, port);
      if (policy?.tls === undefined) continue;
      const index = trafficPolicy?.portLevelSettings?.findIndex((entry) => entry.port?.number === port) ?? -1;
      const path = ['spec', 'trafficPolicy', ...(portLevel ? ['portLevelSettings', index] : []), 'tls'];
      const known = byPath.get(path.join()) ?? { resource, path, tls: policy.tls, service, endpoints: [] };
      byPath.set(path.join(), known);
      known.endpoints.push(
        ...mesh.services.endpointsOf(service).filter((endpoint) => endpoint.servicePortName === name),
      );
    }
    yield* byPath.values();
  }
}

/** What PeerAuthentications of single workloads and ports ask of an endpoint; undefined where those of namespaces ask the same. */
export function inboundModeOf(
  mesh: Mesh,
  { namespace, labels, port }: Endpoint,
): 'STRICT selectively' | 'DISABLE selectively' | undefined {
  const mode = workloadMutualTlsMode(mesh, namespace, labels, port);
  if (mode === namespaceMutualTlsMode(mesh, namespace) || mode === 'PERMISSIVE') return undefined;
  return `${mode} selectively`;
}
