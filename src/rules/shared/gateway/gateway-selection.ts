import type { Mesh } from '../../../model/mesh.js';
import type { Proxy } from '../../../model/proxy.js';
import type { GatewayResource } from '../../../schema/types/networking.js';
import { isWritten, workloadsOf } from '../workloads/workloads.js';

const known = new WeakMap<GatewayResource, readonly Proxy[]>();

/** The workloads that a Gateway selects; an empty selector selects every gateway. */
export function gatewayWorkloads(mesh: Mesh, gateway: GatewayResource): readonly Proxy[] {
  const found = known.get(gateway) ?? selectWorkloads(mesh, gateway);
  known.set(gateway, found);
  return found;
}

/** The same without the gateway that mesh assumes where the input has none. */
export function writtenGatewayWorkloads(mesh: Mesh, gateway: GatewayResource): readonly Proxy[] {
  return gatewayWorkloads(mesh, gateway).filter((proxy) => isWritten(mesh, proxy));
}

function selectWorkloads(mesh: Mesh, { metadata, spec }: GatewayResource): readonly Proxy[] {
  const selector = spec.selector ?? {};
  const namespace = mesh.features.PILOT_SCOPE_GATEWAY_TO_NAMESPACE ? metadata.namespace : undefined;
  const selected = workloadsOf(mesh, selector, namespace);
  return Object.keys(selector).length === 0 ? selected.filter(({ type }) => type === 'router') : selected;
}

/** Gateways by `<namespace>/<name>`. */
export function gatewaysByKey({ resources }: Pick<Mesh, 'resources'>): ReadonlyMap<string, GatewayResource> {
  return new Map(
    resources.Gateway.map((gateway) => [`${gateway.metadata.namespace}/${gateway.metadata.name}`, gateway]),
  );
}
