import type { Container, PodResource } from '../schema/types/kubernetes.js';

const TLS_MODE_LABEL = 'security.istio.io/tlsMode';

/** Whether the status of a Pod says that it is ready. */
export function isReady(pod: PodResource): boolean {
  return (pod.status?.conditions ?? []).some(({ type, status }) => type === 'Ready' && status === 'True');
}

/** Whether istiod finds the Pod by its address: ready, not terminating, not finished. */
export function isUsablePod(pod: PodResource): boolean {
  const phase = pod.status?.phase;
  return isReady(pod) && !pod.metadata.deletionTimestamp && phase !== 'Succeeded' && phase !== 'Failed';
}

/** How clients may talk to a workload with these labels: `istio` for mTLS, or `disabled`. */
export function tlsModeOf(labels: Readonly<Record<string, string>>): string {
  return labels[TLS_MODE_LABEL] ?? 'disabled';
}

/** Containers that listen: the main ones and native sidecars. */
export function runningContainers(pod: PodResource): readonly Container[] {
  const sidecars = (pod.spec.initContainers ?? []).filter((container) => container.restartPolicy === 'Always');
  return [...(pod.spec.containers ?? []), ...sidecars];
}

/** The number of a container port by name and protocol. */
export function containerPort(pod: PodResource, name: string, protocol: string): number | undefined {
  for (const container of runningContainers(pod)) {
    const port = (container.ports ?? []).find(
      (candidate) => candidate.name === name && (candidate.protocol ?? 'TCP') === protocol,
    );
    if (port) return port.containerPort;
  }
  return undefined;
}

/** Where a Service port ends in a Pod; undefined when the Pod has no container port of that name. */
export function targetPortIn(
  pod: PodResource,
  port: { readonly port: number; readonly targetPort?: number | string; readonly protocol?: string },
): number | undefined {
  const target = port.targetPort || port.port;
  if (typeof target === 'number') return target;
  return /^\d+$/.test(target) ? Number(target) : containerPort(pod, target, port.protocol ?? 'TCP');
}
