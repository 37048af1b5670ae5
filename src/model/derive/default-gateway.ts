import type { ServiceResource, WorkloadController } from '../../schema/types/kubernetes.js';
import type { ResourceSet } from '../../schema/types/resource-kinds.js';
import { isRouter } from '../injection.js';
import { podMakers } from './workloads.js';

const NAME = 'istio-ingressgateway';
const LABELS = { app: NAME, istio: 'ingressgateway' };

/** The ingress gateway of Istio's default profile. */
export interface DefaultGateway {
  readonly service: ServiceResource;
  readonly deployment: WorkloadController;
}

/** Whether the input has Gateways, or Ingresses of Istio's class, and nothing at all that could serve them. */
export function lacksGatewayWorkload(resources: ResourceSet, ingressClass: string): boolean {
  const wanted = resources.Gateway.length > 0 || resources.Ingress.some((ingress) => isOfClass(ingress, ingressClass));
  return wanted && !resources.Pod.some(isRouter) && !podMakers(resources).some(({ template }) => isRouter(template));
}

function isOfClass({ metadata, spec }: ResourceSet['Ingress'][number], ingressClass: string): boolean {
  return (metadata.annotations?.['kubernetes.io/ingress.class'] ?? spec.ingressClassName) === ingressClass;
}

/** The Service and the Deployment of that gateway, in a namespace. */
export function defaultGateway(namespace: string): DefaultGateway {
  const metadata = { name: NAME, namespace, labels: LABELS };
  const ports = [
    { name: 'status-port', port: 15021, targetPort: 15021 },
    { name: 'http2', port: 80, targetPort: 8080 },
    { name: 'https', port: 443, targetPort: 8443 },
  ];
  return {
    service: { apiVersion: 'v1', kind: 'Service', metadata, spec: { type: 'LoadBalancer', selector: LABELS, ports } },
    deployment: {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata,
      spec: {
        replicas: 1,
        selector: { matchLabels: LABELS },
        template: {
          metadata: {
            labels: {
              ...LABELS,
              'service.istio.io/canonical-name': NAME,
              'service.istio.io/canonical-revision': 'latest',
            },
          },
          spec: {
            serviceAccountName: `${NAME}-service-account`,
            containers: [
              {
                name: 'istio-proxy',
                args: ['proxy', 'router'],
                ports: ports.map(({ targetPort }) => ({ containerPort: targetPort, protocol: 'TCP' })),
              },
            ],
          },
        },
      },
    },
  };
}
