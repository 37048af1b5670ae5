import { isLabelSubset } from '../../model/labels.js';
import { didYouMean } from '../../schema/suggest.js';
import type { Container, KubernetesServicePort, ServiceResource } from '../../schema/types/kubernetes.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { isIstioComponent } from '../shared/kubernetes/istio-component.js';
import { namesText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { type WrittenWorkload, writtenWorkloadsSelectedBy } from '../shared/workloads/written-workloads.js';

export const rule = defineRule({
  code: 'MSH0950',
  name: 'unopened-target-port',
  severity: 'warning',
  upstream: ['KIA0701'],
  summary: 'A Service sends to a port that no container of its workloads declares.',
  docs: {
    why: 'A target port by name that no container has gives the Service no endpoints: requests fail with 503. A target port by number works if the process listens there, but where the containers declare their ports it is usually a slip.',
    fix: 'Set `targetPort` to a port of the container, or declare the port in the container.',
  },
  *check({ mesh }) {
    const { rootNamespace } = mesh.config;
    for (const resource of mesh.resources.Service) {
      const selector = resource.spec?.selector ?? {};
      const namespace = namespaceOf(resource);
      if (namespace === rootNamespace || isIstioComponent(resource)) continue;
      const workloads = writtenWorkloadsSelectedBy(mesh, namespace, selector).filter(({ isGateway }) => !isGateway);
      const containers = workloads.flatMap(({ spec }) => [...(spec.containers ?? []), ...(spec.initContainers ?? [])]);
      if (!containers.some(({ ports }) => ports?.length)) continue;
      for (const [index, port] of (resource.spec.ports ?? []).entries()) {
        if (isProxyPort(port, workloads)) continue;
        if (!isOpen(port, containers)) yield findingOf(resource, port, index, workloads, containers);
      }
    }
  },
});

const targetOf = ({ port, targetPort }: KubernetesServicePort): string => `${targetPort || port}`;

/** The sidecar serves metrics and health checks on ports that no manifest shows. */
function isProxyPort(port: KubernetesServicePort, workloads: readonly WrittenWorkload[]): boolean {
  return ['15020', '15021', '15090'].includes(targetOf(port)) && workloads.every(({ hasSidecar }) => hasSidecar);
}

function isOpen(port: KubernetesServicePort, containers: readonly Container[]): boolean {
  const target = targetOf(port);
  return containers.some(({ ports = [] }) =>
    ports.some(({ name, containerPort }) => name === target || `${containerPort}` === target),
  );
}

function findingOf(
  resource: ServiceResource,
  port: KubernetesServicePort,
  index: number,
  workloads: readonly WrittenWorkload[],
  containers: readonly Container[],
): RuleFinding {
  const target = targetOf(port);
  const isNumber = /^\d+$/.test(target);
  const declared = containers.flatMap(({ ports = [] }) => ports);
  const names = [...new Set(workloads.map(({ name }) => name))];
  const near = isNumber
    ? undefined
    : didYouMean(
        target,
        declared.flatMap(({ name }) => name ?? []),
      );
  const ports = declared.map(({ name, containerPort }) => (isNumber || !name ? `${containerPort}` : name));
  return {
    resource,
    about: { kind: 'service', namespace: namespaceOf(resource), name: resource.metadata.name },
    path: ['spec', 'ports', index, ...(port.targetPort === undefined ? [] : ['targetPort'])],
    severity: isNumber ? 'warning' : 'error',
    upstream: workloads.some((workload) => isFoundByKiali(resource, workload)) ? undefined : [],
    message: isNumber
      ? `port ${port.port} goes to port ${target} of ${namesText(names, 3)}, where no container declares it; ${port.protocol === 'UDP' ? 'packets are lost' : 'requests get a 503 (connection refused)'} unless a process listens there undeclared`
      : `port ${port.port} goes to the port named ${target}, which no container of ${namesText(names, 3)} has, so it has no endpoints and requests get a 503`,
    help: near === undefined ? `the containers declare ${namesText([...new Set(ports)])}` : `did you mean ${near}?`,
  };
}

/** Kiali compares the selector with the labels of the Deployment, not of its Pods. */
function isFoundByKiali({ spec }: ServiceResource, { resource: { kind, metadata } }: WrittenWorkload): boolean {
  return kind === 'Deployment' && isLabelSubset(spec.selector ?? {}, metadata.labels ?? {});
}
