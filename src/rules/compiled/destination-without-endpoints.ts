import type { Mesh } from '../../model/mesh.js';
import type { Endpoint, ServicePort } from '../../model/service.js';
import type { ServiceResource } from '../../schema/types/kubernetes.js';
import { defineRule, type RuleContext } from '../rule.js';
import { namesText } from '../shared/names.js';
import { type RoutedPort, routedPortsOf } from '../shared/virtual-service/routed-services.js';
import { writtenWorkloads } from '../shared/workloads/written-workloads.js';
import { writtenObject } from '../shared/written-object.js';

export const rule = defineRule({
  code: 'MSH1113',
  name: 'destination-without-endpoints',
  severity: 'warning',
  upstream: [],
  summary: 'Routes send to a Service that has no endpoints.',
  docs: {
    why: 'A Service has endpoints where its selector finds ready Pods. Without any, the cluster is there but empty, and Envoy answers 503 with the flag UH (no healthy upstream).',
    fix: 'Make the selector of the Service match the labels of the Pods, or remove the route.',
    exceptions:
      'Nothing is reported for namespaces of which the input holds no workloads. Services without selector get their endpoints from elsewhere.',
  },
  *check(context) {
    const inhabited = new Set(writtenWorkloads(context.mesh).map(({ namespace }) => namespace));
    const declared = new Map<object, ServiceResource>(
      context.mesh.resources.Service.map((service) => [service, service]),
    );
    const reported = new Set<object>();
    for (const routed of routedPortsOf(context.mesh)) {
      const { service, port, from } = routed;
      const resource = declared.get(service.resource);
      if (resource === undefined || reported.has(resource) || !inhabited.has(service.namespace)) continue;
      const fact = factOf(context, routed, resource);
      if (fact === undefined) continue;
      reported.add(resource);
      yield {
        resource,
        path: ['spec', 'selector'],
        message: `${fact}, so requests to ${service.name}.${service.namespace}:${port.port} are answered with 503 (UH, no healthy upstream)`,
        help: 'compare the selector with the labels of the Pods that should serve it',
        related: from.slice(0, 3).flatMap((virtualService) => {
          const other = writtenObject(context.mesh, virtualService.resource);
          const message = `VirtualService ${virtualService.namespace}/${virtualService.name} sends to it`;
          return other === undefined ? [] : [{ resource: other, path: ['metadata', 'name'], message }];
        }),
      };
    }
  },
});

function factOf({ mesh, knowledge }: RuleContext, { service, port }: RoutedPort, resource: ServiceResource) {
  const { selector } = service;
  if (service.resolution !== 'client-side-lb' || selector === undefined || Object.keys(selector).length === 0)
    return undefined;
  const endpoints = mesh.services.endpointsOf(service);
  if (endpoints.some((endpoint) => serves(endpoint, port))) return undefined;
  const labels = namesText(Object.entries(selector).map(([key, value]) => `${key}=${value}`));
  const pods = knowledge.pods(selector, service.namespace);
  if (pods === 'missing')
    return `no Pod of namespace ${service.namespace} has the labels ${labels} that Service ${service.name} selects`;
  const ofPort = endpoints.filter(({ servicePortName }) => servicePortName === port.name);
  if (pods !== 'found' || ofPort.length === 0 || hasEntries(mesh, resource)) return undefined;
  return `none of the ${ofPort.length} endpoints of Service ${service.name} is ready`;
}

const serves = ({ servicePortName, health }: Endpoint, port: ServicePort): boolean =>
  servicePortName === port.name && (health === 'healthy' || health === 'unknown');

/** WorkloadEntries say nothing about readiness. */
function hasEntries({ resources }: Mesh, { metadata }: ServiceResource): boolean {
  return resources.WorkloadEntry.some((entry) => entry.metadata.namespace === metadata.namespace);
}
