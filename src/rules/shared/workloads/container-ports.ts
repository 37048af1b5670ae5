import type { Proxy, ServiceTarget } from '../../../model/proxy.js';

/**
 * The Service port that somebody who wrote `port` for some workloads has mistaken for a port of the workloads; undefined
 * where one of them serves the port, or no Service has it.
 */
export function mistakenServicePort(workloads: readonly Proxy[], port: number): ServiceTarget | undefined {
  const targets = workloads.flatMap(({ serviceTargets }) => serviceTargets);
  if (targets.some(({ targetPort }) => targetPort === port)) return undefined;
  return targets.find((target) => target.port.port === port);
}
