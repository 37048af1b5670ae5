import type { Service, ServicePort } from '../../model/service.js';

export type StatService = Pick<Service, 'hostname' | 'namespace' | 'registry' | 'name'>;

/** Fills in a pattern of meshConfig.outboundClusterStatName or inboundClusterStatName. */
export function statName(
  pattern: string,
  service: StatService,
  port: Pick<ServicePort, 'name' | 'port'>,
  subset = '',
): string {
  const shortName = service.registry === 'Kubernetes' ? `${service.name}.${service.namespace}` : service.hostname;
  const values: Readonly<Record<string, string>> = {
    '%SERVICE%': shortName,
    '%SERVICE_NAME%': service.name,
    '%SERVICE_FQDN%': service.hostname,
    '%SERVICE_PORT%': String(port.port),
    '%SERVICE_PORT_NAME%': port.name,
    '%TARGET_PORT%': '0',
    '%SUBSET_NAME%': subset,
  };
  return pattern.replace(/%[A-Z_]+%/g, (operator) => values[operator] ?? operator);
}
