import type { Mesh } from '../../model/mesh.js';
import type { Visibility } from '../../model/service.js';
import { visibilityOf } from '../../model/visibility.js';
import type { DestinationRuleResource, ServiceEntryResource } from '../../schema/types/networking.js';
import { namespaceOf } from './object-namespace.js';

/** The namespaces whose clients a DestinationRule is for. */
export function destinationRuleScope({ config }: Pick<Mesh, 'config'>, resource: DestinationRuleResource): Visibility {
  const exportTo = resource.spec.workloadSelector ? ['.'] : resource.spec.exportTo;
  return visibilityOf(exportTo, config.defaultDestinationRuleExportTo, namespaceOf(resource));
}

/** The namespaces whose clients see the hosts of a ServiceEntry. */
export function serviceEntryScope({ config }: Pick<Mesh, 'config'>, resource: ServiceEntryResource): Visibility {
  return visibilityOf(resource.spec.exportTo, config.defaultServiceExportTo, namespaceOf(resource));
}

/** Whether some namespace is in both scopes. */
export function scopesMeet(one: Visibility, other: Visibility): boolean {
  if (one.kind === 'none' || other.kind === 'none') return false;
  if (one.kind === 'public' || other.kind === 'public') return true;
  return [...one.namespaces].some((namespace) => other.namespaces.has(namespace));
}
