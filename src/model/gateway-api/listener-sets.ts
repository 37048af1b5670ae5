import type { KubernetesGatewayResource, ListenerSetResource } from '../../schema/types/gateway-api.js';
import { isRecord } from '../../source/json-fields.js';
import { selectsLabels } from '../label-selector.js';
import { GATEWAY, groupKindOf } from './names.js';
import type { NamespaceLabels } from './namespaces.js';

/** The ListenerSets that name a Gateway as their parent and that it lets in. */
export function attachedListenerSets(
  gateway: KubernetesGatewayResource,
  listenerSets: readonly ListenerSetResource[],
  namespaces: NamespaceLabels,
): readonly ListenerSetResource[] {
  return listenerSets.filter(({ metadata, spec: { parentRef } }) => {
    const isParent =
      groupKindOf(parentRef, GATEWAY) === GATEWAY &&
      parentRef.name === gateway.metadata.name &&
      (parentRef.namespace ?? metadata.namespace) === gateway.metadata.namespace;
    return isParent && letsIn(gateway, metadata.namespace ?? '', namespaces);
  });
}

/** Whether a Gateway's `allowedListeners` admits ListenerSets of a namespace; none by default. */
function letsIn(
  { metadata, spec }: KubernetesGatewayResource,
  namespace: string,
  namespaces: NamespaceLabels,
): boolean {
  const allowed = isRecord(spec.allowedListeners) ? spec.allowedListeners.namespaces : undefined;
  if (!isRecord(allowed)) return false;
  switch (allowed.from) {
    case 'All':
      return true;
    case 'Same':
      return namespace === metadata.namespace;
    case 'Selector':
      return selectsLabels(allowed.selector, namespaces.get(namespace) ?? {});
    default:
      return false;
  }
}
