import { type Hostname, resolveShortHost } from '../../../model/host.js';
import type { Mesh } from '../../../model/mesh.js';
import type { DestinationRuleResource } from '../../../schema/types/networking.js';
import { namespaceOf } from '../object-namespace.js';

/** The host of a DestinationRule in full. */
export function ruledHost({ domainSuffix }: Pick<Mesh, 'domainSuffix'>, rule: DestinationRuleResource): Hostname {
  return resolveShortHost(rule.spec.host ?? '', namespaceOf(rule), domainSuffix);
}
