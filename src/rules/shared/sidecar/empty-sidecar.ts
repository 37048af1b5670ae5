import type { SidecarResource } from '../../../schema/types/networking.js';

/** Whether a Sidecar says nothing but for which workloads it is. */
export function isEmptySidecar({ spec }: SidecarResource): boolean {
  const { ingress = [], egress = [], outboundTrafficPolicy, inboundConnectionPool } = spec;
  return ingress.length === 0 && egress.length === 0 && !outboundTrafficPolicy && !inboundConnectionPool;
}
