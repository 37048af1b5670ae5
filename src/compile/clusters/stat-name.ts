import type { Service, ServicePort } from '../../model/service.js';

/** istiod ends every alternative stat name with this. */
const DELIMITER = ';';

/** altStatName of a cluster: its name, or `pattern` with its placeholders filled in. */
export function altStatName(
  pattern: string | undefined,
  clusterName: string,
  values: {
    readonly service: Service;
    readonly port: ServicePort;
    readonly subset?: string;
    readonly targetPort?: number;
  },
): string {
  if (pattern === undefined || pattern === '') return clusterName + DELIMITER;
  const { service, port, subset = '', targetPort } = values;
  const replacements: readonly (readonly [string, string])[] = [
    ['%SERVICE%', service.registry === 'Kubernetes' ? `${service.name}.${service.namespace}` : service.hostname],
    ['%SERVICE_FQDN%', service.hostname],
    ['%SERVICE_NAME%', service.name],
    ['%SERVICE_PORT%', String(port.port)],
    ['%SERVICE_PORT_NAME%', port.name],
    ['%SUBSET_NAME%', subset],
    ['%TARGET_PORT%', String(targetPort ?? port.port)],
  ];
  return replacements.reduce((text, [placeholder, value]) => text.replaceAll(placeholder, value), pattern) + DELIMITER;
}
