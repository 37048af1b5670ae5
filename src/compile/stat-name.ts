import type { Service, ServicePort } from '../model/service.js';

/** The service a statistics name speaks of. */
export type StatService = Pick<Service, 'hostname' | 'namespace' | 'registry' | 'name'>;

export interface StatNameValues {
  readonly service: StatService;
  readonly port: Pick<ServicePort, 'name' | 'port'>;
  readonly subset?: string;
  /** Outbound, istiod knows none and writes 0; without it the operator stays as written, as in inbound listeners. */
  readonly targetPort?: number;
}

/** Fills in the operators of meshConfig.outboundClusterStatName or inboundClusterStatName. */
export function statName(pattern: string, { service, port, subset = '', targetPort }: StatNameValues): string {
  const values: Readonly<Record<string, string>> = {
    '%SERVICE%': service.registry === 'Kubernetes' ? `${service.name}.${service.namespace}` : service.hostname,
    '%SERVICE_NAME%': service.name,
    '%SERVICE_FQDN%': service.hostname,
    '%SERVICE_PORT%': String(port.port),
    '%SERVICE_PORT_NAME%': port.name,
    ...(targetPort !== undefined && { '%TARGET_PORT%': String(targetPort) }),
    '%SUBSET_NAME%': subset,
  };
  return pattern.replace(/%[A-Z_]+%/g, (operator) => values[operator] ?? operator);
}

/** istiod ends every alternative stat name with this. */
const DELIMITER = ';';

/** altStatName of a cluster: its name, or the mesh's pattern filled in. */
export function altStatName(pattern: string | undefined, clusterName: string, values: StatNameValues): string {
  if (!pattern) return clusterName + DELIMITER;
  return statName(pattern, values) + DELIMITER;
}
