import { isRecord } from '../../source/json-fields.js';

/** Names under which istio-proxy's agent serves the workload's certificate and the mesh's root. */
export const WORKLOAD_CERTIFICATE = 'default';
export const MESH_ROOT = 'ROOTCA';

const WORKLOAD_SECRETS: readonly unknown[] = [WORKLOAD_CERTIFICATE, MESH_ROOT];

/** Whether a TLS configuration refers to the workload's certificate or the mesh's root. */
export function usesWorkloadSecrets(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(usesWorkloadSecrets);
  if (!isRecord(value)) return false;
  if (value.sdsConfig !== undefined) return WORKLOAD_SECRETS.includes(value.name);
  return Object.values(value).some(usesWorkloadSecrets);
}
