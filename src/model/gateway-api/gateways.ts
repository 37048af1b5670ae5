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
import { type ListenerContext, type ServedBy, type TranslatedListener, translateListeners } from './listeners.js';
import { GATEWAY, groupKindOf, serviceHost } from './names.js';

const NAME_OVERRIDE = 'gateway.istio.io/name-override';
const SERVICE_ACCOUNT = 'gateway.istio.io/service-account';

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
  const servedBy = serversOf(gateway, context.domainSuffix);
  return servedBy.services.length === 0 ? [] : translateListeners(resource, gateway, servedBy, context);
}

/** A Gateway is served by the Service and workload that istiod deploys for it, or by the Services its addresses name. */
function serversOf({ metadata, spec }: KubernetesGatewayResource, domainSuffix: string): ServedBy {
  const { name, namespace = '', annotations = {} } = metadata;
  const defaultName = `${name}-${spec.gatewayClassName}`;
  if (isManaged(spec.addresses ?? [])) {
    const service = serviceHost(annotations[NAME_OVERRIDE] || defaultName, namespace, domainSuffix);
    return { services: [service], namespace, serviceAccount: annotations[SERVICE_ACCOUNT] || defaultName };
  }
  const services = (spec.addresses ?? [])
    .filter(({ type }) => type === 'Hostname')
    .map(({ value = '' }) => (value.includes('.') ? value : serviceHost(value, namespace, domainSuffix)));
  return { services, namespace, serviceAccount: undefined };
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
