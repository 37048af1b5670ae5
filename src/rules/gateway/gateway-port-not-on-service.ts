import type { Proxy } from '../../model/proxy.js';
import { indexBySelector, type SelectorIndex } from '../../model/selectors.js';
import type { KubernetesServicePort, ServiceResource } from '../../schema/types/kubernetes.js';
import { defineRule } from '../rule.js';
import { writtenGatewayWorkloads } from '../shared/gateway-selection.js';
import { keyOf, namesText } from '../shared/names.js';

export const rule = defineRule({
  code: 'MSH0152',
  name: 'gateway-port-not-on-service',
  severity: 'warning',
  upstream: ['IST0162'],
  summary: 'No Service of the gateway workload leads to a port of the Gateway.',
  docs: {
    why: 'The proxy listens on the port, but clients reach a gateway through its Service. A port that the Service does not carry, neither as `port` nor as `targetPort`, cannot be reached from outside the pod.',
    fix: 'Add the port to the Service of the gateway, or use one that it has.',
    exceptions: 'Fine where clients reach the pods without a Service, as with host ports.',
  },
  *check({ mesh }) {
    const services = indexBySelector(mesh.resources.Service, ({ metadata, spec }) => ({
      namespace: metadata.namespace ?? '',
      selector: spec?.selector,
    }));
    for (const resource of mesh.resources.Gateway) {
      const behind = servicesOf(services, writtenGatewayWorkloads(mesh, resource)).filter((service) =>
        mesh.origins.has(service),
      );
      if (behind.length === 0) continue;
      const carried = carriedPorts(behind);
      for (const [index, { port }] of (resource.spec.servers ?? []).entries()) {
        const number = port?.number;
        if (number === undefined || carried.has(number)) continue;
        yield {
          resource,
          path: ['spec', 'servers', index, 'port', 'number'],
          message: `the gateway listens on port ${number}, which ${namesText(behind.map(serviceText))} does not carry, so no client outside the pod gets there`,
          help: `use one of ${namesText([...ports(behind)].map(String), 10)}, or add ${number} to the Service`,
          related: [{ resource: behind[0] ?? resource, path: ['spec', 'ports'], message: 'the ports of the Service' }],
        };
      }
    }
  },
});

function servicesOf(index: SelectorIndex<ServiceResource>, workloads: readonly Proxy[]): readonly ServiceResource[] {
  return [...new Set(workloads.flatMap(({ namespace, podLabels }) => index.matching(namespace, podLabels)))];
}

const serviceText = (service: ServiceResource): string => `Service ${keyOf(service)}`;

const isTcp = ({ protocol = 'TCP' }: KubernetesServicePort): boolean => protocol === 'TCP';

function carriedPorts(services: readonly ServiceResource[]): ReadonlySet<number> {
  const numbers = services.flatMap(({ spec }) => (spec.ports ?? []).filter(isTcp).flatMap(numbersOf));
  return new Set(numbers);
}

function numbersOf({ port, targetPort }: KubernetesServicePort): number[] {
  const target = Number(targetPort);
  return Number.isInteger(target) && target > 0 ? [port, target] : [port];
}

function ports(services: readonly ServiceResource[]): ReadonlySet<number> {
  return new Set(services.flatMap(({ spec }) => (spec.ports ?? []).filter(isTcp).map(({ port }) => port)));
}
