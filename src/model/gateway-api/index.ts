import type { ConfigMapResource, SecretResource } from '../../schema/types/kubernetes.js';
import type { DestinationRuleResource } from '../../schema/types/networking.js';
import type { ResourceSet } from '../../schema/types/resource-kinds.js';
import { objectKey } from '../cluster-index.js';
import type { EffectiveMeshConfig } from '../effective-mesh-config.js';
import type { Features } from '../features.js';
import type { Gateway } from '../gateway.js';
import type { ServiceRegistry } from '../service-registry.js';
import type { VirtualService } from '../virtual-service.js';
import { backendTlsRules } from './backend-tls.js';
import { translateGateways } from './gateways.js';
import { readGrants } from './grants.js';
import type { TranslatedListener } from './listeners.js';
import { namespaceLabels } from './namespaces.js';
import { indexListeners } from './parents.js';
import { httpVirtualServices, l4VirtualServices, type RouteContext } from './virtual-services.js';

export interface GatewayApiContext {
  readonly config: Pick<EffectiveMeshConfig, 'defaultVirtualServiceExportTo'>;
  readonly features: Pick<Features, 'PILOT_ENABLE_GATEWAY_API' | 'PILOT_ENABLE_ALPHA_GATEWAY_API'>;
  readonly domainSuffix: string;
  readonly services: Pick<ServiceRegistry, 'byHost'>;
}

export interface GatewayApiTranslation {
  readonly gateways: readonly Gateway[];
  readonly virtualServices: readonly VirtualService[];
  readonly destinationRules: readonly DestinationRuleResource[];
  /** Why listeners are not served, for people. */
  readonly notes: readonly string[];
}

const NOTHING: GatewayApiTranslation = { gateways: [], virtualServices: [], destinationRules: [], notes: [] };

/** What istiod's gateway controller makes of Gateway API resources: a Gateway for each listener, VirtualServices of routes. */
export function translateGatewayApi(resources: ResourceSet, context: GatewayApiContext): GatewayApiTranslation {
  const { domainSuffix, features } = context;
  if (!features.PILOT_ENABLE_GATEWAY_API) return NOTHING;
  const alpha = features.PILOT_ENABLE_ALPHA_GATEWAY_API;
  const grants = readGrants(resources.ReferenceGrant);
  const configMaps = byKey<ConfigMapResource>(resources.ConfigMap);
  const listeners = translateGateways(
    {
      gateways: resources.KubernetesGateway,
      gatewayClasses: resources.GatewayClass,
      listenerSets: resources.ListenerSet,
    },
    {
      domainSuffix,
      grants,
      configMaps,
      secrets: byKey<SecretResource>(resources.Secret),
      namespaces: namespaceLabels(resources),
      alpha,
    },
  );
  const services = byKey(resources.Service);
  const serviceEntries = byKey(resources.ServiceEntry);
  const routes: RouteContext = {
    domainSuffix,
    grants,
    listeners: indexListeners(listeners.map(({ parent }) => parent)),
    services: new Set(services.keys()),
    serviceEntries,
    hasHost: (host, namespace) => context.services.byHost.get(host)?.has(namespace) === true,
    exportTo: context.config.defaultVirtualServiceExportTo,
  };
  return {
    gateways: listeners.filter(({ problem }) => problem === undefined).map(({ gateway }) => gateway),
    virtualServices: [
      ...httpVirtualServices([...resources.HTTPRoute, ...resources.GRPCRoute], routes),
      ...l4VirtualServices([...resources.TLSRoute, ...(alpha ? resources.TCPRoute : [])], routes),
    ],
    destinationRules: backendTlsRules(resources.BackendTLSPolicy, {
      domainSuffix,
      services,
      serviceEntries,
      configMaps,
    }),
    notes: listeners.flatMap(noteOf),
  };
}

function noteOf({ parent, problem }: TranslatedListener): readonly string[] {
  if (problem === undefined) return [];
  const { namespace, name, sectionName } = parent;
  const kind = parent.kind.slice(parent.kind.indexOf('/') + 1);
  return [`listener ${sectionName} of ${kind} ${namespace}/${name} is not served: ${problem}`];
}

function byKey<Item extends { readonly metadata: { readonly namespace?: string; readonly name: string } }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [objectKey(item.metadata.namespace, item.metadata.name), item]));
}
