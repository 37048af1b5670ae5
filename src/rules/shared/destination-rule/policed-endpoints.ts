import { policyOfPort } from '../../../compile/clusters/traffic-policy.js';
import { isLabelSubset, type Labels } from '../../../model/labels.js';
import type { Mesh } from '../../../model/mesh.js';
import { workloadMutualTlsMode } from '../../../model/peer-authentication.js';
import type { Endpoint, Service } from '../../../model/service.js';
import type { ClientTlsSettings, DestinationRuleResource, TrafficPolicy } from '../../../schema/types/networking.js';
import type { Path } from '../../../source/document.js';
import { namespaceOf } from '../object-namespace.js';
import { visibleService } from '../services/mesh-hosts.js';
import { ruledHost } from './ruled-host.js';

/** TLS settings of a DestinationRule for one host, with the endpoints they hold for. */
export interface PolicedEndpoints {
  readonly resource: DestinationRuleResource;
  /** Of the TLS settings. */
  readonly path: Path;
  readonly tls: ClientTlsSettings;
  readonly service: Service;
  readonly endpoints: readonly Endpoint[];
}

/**
 * Every TLS setting for the ports of one service of the mesh, of the rule and of its subsets; each port counts for the setting
 * in force there. Gateways have listeners of their own and are left out.
 */
export function* policedEndpointsOf(mesh: Mesh): Iterable<PolicedEndpoints> {
  const gateways = new Set(mesh.proxies.flatMap(({ type, ips }) => (type === 'router' ? ips : [])));
  for (const resource of mesh.resources.DestinationRule) {
    const policies = policiesOf(resource);
    const service =
      policies.length > 0 ? visibleService(mesh, ruledHost(mesh, resource), namespaceOf(resource)) : undefined;
    if (service?.registry !== 'Kubernetes') continue;
    const endpoints = mesh.services.endpointsOf(service).filter(({ addresses: [ip = ''] }) => !gateways.has(ip));
    for (const { path, policy, labels } of policies) {
      const ofPolicy = endpoints.filter((endpoint) => isLabelSubset(labels, endpoint.labels));
      for (const found of settingsOf(policy, service)) {
        const ports = new Set(found.ports);
        const policed = ofPolicy.filter(({ servicePortName }) => ports.has(servicePortName));
        yield { resource, path: [...path, ...found.path], tls: found.tls, service, endpoints: policed };
      }
    }
  }
}

interface PlacedPolicy {
  readonly policy: TrafficPolicy;
  readonly path: Path;
  /** Of the endpoints that the policy is for. */
  readonly labels: Labels;
}

function policiesOf({ spec: { trafficPolicy, subsets = [] } }: DestinationRuleResource): readonly PlacedPolicy[] {
  const whole = trafficPolicy ? [{ policy: trafficPolicy, path: ['spec', 'trafficPolicy'], labels: {} }] : [];
  const ofSubsets = subsets.flatMap(({ trafficPolicy: policy, labels = {} }, index): PlacedPolicy[] =>
    policy === undefined ? [] : [{ policy, path: ['spec', 'subsets', index, 'trafficPolicy'], labels }],
  );
  return [...whole, ...ofSubsets];
}

/** Each TLS setting of a policy, with the names of the ports where it is in force. */
function settingsOf(trafficPolicy: TrafficPolicy, { ports }: Service) {
  const byPath = new Map<string, { readonly path: Path; readonly tls: ClientTlsSettings; readonly ports: string[] }>();
  for (const { port, name } of ports) {
    const { policy, portLevel } = policyOfPort(trafficPolicy, port);
    if (policy?.tls === undefined) continue;
    const index = trafficPolicy.portLevelSettings?.findIndex((entry) => entry.port?.number === port) ?? -1;
    const path = [...(portLevel ? ['portLevelSettings', index] : []), 'tls'];
    const known = byPath.get(path.join()) ?? { path, tls: policy.tls, ports: [] };
    byPath.set(path.join(), known);
    known.ports.push(name);
  }
  return byPath.values();
}

/** The mutual TLS mode of the sidecar of an endpoint. */
export function inboundModeOf(mesh: Mesh, { namespace, labels, port }: Endpoint) {
  return workloadMutualTlsMode(mesh, namespace, labels, port);
}
