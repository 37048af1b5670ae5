import { isWildcard } from '../../../model/host.js';
import type { Service } from '../../../model/service.js';
import type { VirtualService } from '../../../model/virtual-service.js';
import type { RuleContext } from '../../rule.js';
import { visibleService } from '../services/mesh-hosts.js';

/** The services that a VirtualService of the mesh is for; undefined when one of its hosts names none, or many. */
export function servicesOfHosts(
  { mesh }: Pick<RuleContext, 'mesh'>,
  { hosts, namespace, gateways }: VirtualService,
): readonly Service[] | undefined {
  if (!gateways.includes('mesh') || gateways.length > 1 || hosts.some(isWildcard)) return undefined;
  const services = hosts.map((host) => visibleService(mesh, host, namespace));
  const found = services.filter((service) => service !== undefined);
  return found.length === services.length && found.every(({ ports }) => ports.length > 0) ? found : undefined;
}
