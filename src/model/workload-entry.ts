import type { KubernetesServicePort } from '../schema/types/kubernetes.js';
import type { WorkloadEntryResource, WorkloadEntrySpec } from '../schema/types/networking.js';
import type { Labels } from './labels.js';

/** A WorkloadEntry's labels: the spec's, overridden by the metadata's. */
export function workloadEntryLabels(entry: WorkloadEntryResource): Labels {
  return { ...entry.spec.labels, ...entry.metadata.labels };
}

/** Whether istiod leaves the entry out because its health checks, which it asks for, have not succeeded. */
export function failsHealthChecks(entry: WorkloadEntryResource): boolean {
  if (entry.metadata.annotations?.['proxy.istio.io/health-checks-enabled'] !== 'true') return false;
  return !(entry.status?.conditions ?? []).some(({ type, status }) => type === 'Healthy' && status === 'True');
}

/** Where a Service port ends in the workload; a named target port has to be in the entry's ports. */
export function targetPortOfEntry({ spec }: WorkloadEntryResource, port: KubernetesServicePort): number | undefined {
  const target = port.targetPort || port.port;
  if (typeof target === 'string' && !/^\d+$/.test(target)) return spec.ports?.[target];
  return spec.ports?.[port.name ?? ''] ?? Number(target);
}

/** A `unix://` address reads as a path with port 0. */
export function workloadAddress(spec: WorkloadEntrySpec): { readonly address: string; readonly isPath: boolean } {
  const address = spec.address ?? '';
  const isPath = address.startsWith('unix://');
  return { address: isPath ? address.slice('unix://'.length) : address, isPath };
}
