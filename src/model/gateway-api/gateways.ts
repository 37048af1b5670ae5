import type {
  GatewayClassResource,
  KubernetesGatewayResource,
  ListenerSetResource,
} from '../../schema/types/gateway-api.js';
import { istioClasses } from './class.js';
import { attachedListenerSets } from './listener-sets.js';
import { type ListenerContext, type ServedBy, type TranslatedListener, translateListeners } from './listeners.js';
import { serviceHost } from './names.js';

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
  return gateways
    .filter(({ spec }) => isIstio(spec.gatewayClassName))
    .flatMap((gateway) =>
      [gateway, ...attachedListenerSets(gateway, listenerSets, context.namespaces)].flatMap((resource) =>
        listenersOf(resource, gateway, context),
      ),
    );
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
export function isManaged(addresses: NonNullable<KubernetesGatewayResource['spec']['addresses']>): boolean {
  const [first, ...others] = addresses;
  return others.length === 0 && (first?.type ?? 'IPAddress') === 'IPAddress';
}
