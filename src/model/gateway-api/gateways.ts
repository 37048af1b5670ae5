import type {
  GatewayClassResource,
  KubernetesGatewayResource,
  ListenerSetResource,
} from '../../schema/types/gateway-api.js';
import { objectKey } from '../cluster-index.js';
import { isJsonObject } from '../json-merge.js';
import { selectsLabels } from '../label-selector.js';
import type { NamespaceLabels } from './allowed-routes.js';
import { istioClasses } from './class.js';
import { type ListenerContext, type TranslatedListener, translateListeners } from './listeners.js';
import { GATEWAY, groupKindOf, serviceHost } from './names.js';

const NAME_OVERRIDE = 'gateway.istio.io/name-override';

export interface GatewayInput {
  readonly gateways: readonly KubernetesGatewayResource[];
  readonly gatewayClasses: readonly GatewayClassResource[];
  readonly listenerSets: readonly ListenerSetResource[];
}

/** Translates every Gateway of istiod's classes, and the ListenerSets they let in. */
export function translateGateways(
  { gateways, gatewayClasses, listenerSets }: GatewayInput,
  context: ListenerContext & { readonly domainSuffix: string },
): readonly TranslatedListener[] {
  const isIstio = istioClasses(gatewayClasses);
  const served = new Map(
    gateways
      .filter(({ spec }) => isIstio(spec.gatewayClassName))
      .map((gateway) => [objectKey(gateway.metadata.namespace, gateway.metadata.name), gateway]),
  );
  const own = [...served.values()].flatMap((gateway) => listenersOf(gateway, gateway, context));
  const added = listenerSets.flatMap((listenerSet) => {
    const { parentRef } = listenerSet.spec;
    if (groupKindOf(parentRef, GATEWAY) !== GATEWAY) return [];
    const gateway = served.get(objectKey(parentRef.namespace ?? listenerSet.metadata.namespace, parentRef.name));
    if (gateway === undefined || !letsIn(gateway, listenerSet, context.namespaces)) return [];
    return listenersOf(listenerSet, gateway, context);
  });
  return [...own, ...added];
}

function listenersOf(
  resource: KubernetesGatewayResource | ListenerSetResource,
  gateway: KubernetesGatewayResource,
  context: ListenerContext & { readonly domainSuffix: string },
): readonly TranslatedListener[] {
  const services = gatewayServices(gateway, context.domainSuffix);
  if (services.length === 0) return [];
  return translateListeners(resource, gateway, { services, namespace: gateway.metadata.namespace ?? '' }, context);
}

/** Host names of the Services that serve a Gateway: its own, or those its addresses name. */
function gatewayServices({ metadata, spec }: KubernetesGatewayResource, domainSuffix: string): readonly string[] {
  const { name, namespace = '' } = metadata;
  if (isManaged(spec.addresses ?? [])) {
    const service = metadata.annotations?.[NAME_OVERRIDE] || `${name}-${spec.gatewayClassName}`;
    return [serviceHost(service, namespace, domainSuffix)];
  }
  return (spec.addresses ?? [])
    .filter(({ type }) => type === 'Hostname')
    .map(({ value = '' }) => (value.includes('.') ? value : serviceHost(value, namespace, domainSuffix)));
}

/** istiod deploys Gateways without addresses, or with a single IP address, which is the default type. */
function isManaged(addresses: NonNullable<KubernetesGatewayResource['spec']['addresses']>): boolean {
  const [first, ...others] = addresses;
  return others.length === 0 && (first?.type ?? 'IPAddress') === 'IPAddress';
}

/** Whether a Gateway's `allowedListeners` admits a ListenerSet; none by default. */
function letsIn(
  { metadata, spec }: KubernetesGatewayResource,
  listenerSet: ListenerSetResource,
  namespaces: NamespaceLabels,
): boolean {
  const { namespace = '' } = listenerSet.metadata;
  const allowed = isJsonObject(spec.allowedListeners) ? spec.allowedListeners.namespaces : undefined;
  if (!isJsonObject(allowed)) return false;
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
