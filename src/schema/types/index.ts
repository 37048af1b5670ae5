import type { KubernetesGatewayResource } from './gateway-api.js';
import type { AnyResource } from './resource-kinds.js';

/** A resource of a kind mesh reads; `kind` discriminates, except that Gateway is a kind of Istio and of the Gateway API. */
export type KnownResource = AnyResource;

/** True for the Gateway of gateway.networking.k8s.io. */
export function isKubernetesGateway(resource: KnownResource): resource is KubernetesGatewayResource {
  return resource.kind === 'Gateway' && resource.apiVersion.startsWith('gateway.networking.k8s.io/');
}
