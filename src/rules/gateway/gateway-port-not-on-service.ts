import { isLabelSubset } from '../../model/labels.js';
import type { Proxy } from '../../model/proxy.js';
import { indexBySelector, type SelectorIndex } from '../../model/selectors.js';
import type { KubernetesServicePort, ServiceResource } from '../../schema/types/kubernetes.js';
import type { GatewayResource } from '../../schema/types/networking.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { writtenGatewayWorkloads } from '../shared/gateway/gateway-selection.js';
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
  *check({ mesh, knowledge }) {
    const services = indexBySelector(mesh.resources.Service, ({ metadata, spec }) => ({
      namespace: metadata.namespace ?? '',
      selector: spec?.selector,
    }));
    for (const resource of mesh.resources.Gateway) {
      const workloads = writtenGatewayWorkloads(mesh, resource);
      const behind = servicesOf(services, workloads).filter((service) => mesh.origins.has(service));
      const mayBeElsewhere = workloads.length === 0 || knowledge.elsewhere() !== 'missing';
      if (behind.length === 0 && mayBeElsewhere) continue;
      const carried = carriedPorts(behind);
      for (const [index, { port }] of (resource.spec.servers ?? []).entries()) {
        const number = port?.number;
        if (number === undefined || carried.has(number)) continue;
        yield {
          resource,
          path: ['spec', 'servers', index, 'port', 'number'],
          ...findingText(number, behind),
          upstream: behind.length === 0 && isAssumedByIstioctl(resource, number) ? [] : undefined,
        };
      }
    }
  },
});

/** istioctl adds a Service with these ports for the default gateway. */
function isAssumedByIstioctl({ spec: { selector = {} } }: GatewayResource, port: number): boolean {
  return isLabelSubset(selector, { istio: 'ingressgateway' }) && (port === 80 || port === 443);
}

function findingText(
  number: number,
  behind: readonly ServiceResource[],
): Pick<RuleFinding, 'message' | 'help' | 'related'> {
  const [first] = behind;
  if (first === undefined)
    return {
      message: `the gateway listens on port ${number}, and no Service selects its workload, so no client outside the pod gets there`,
      help: 'write a Service for the gateway, with this port',
    };
  return {
    message: `the gateway listens on port ${number}, which ${namesText(behind.map(serviceText))} does not carry, so no client outside the pod gets there`,
    help: `use one of ${namesText([...ports(behind)].map(String), 10)}, or add ${number} to the Service`,
    related: [{ resource: first, path: ['spec', 'ports'], message: 'the ports of the Service' }],
  };
}

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
