import { groupBy } from '../../../model/group-by.js';
import type { Mesh } from '../../../model/mesh.js';
import type { GatewayListener, KubernetesGatewayResource } from '../../../schema/types/gateway-api.js';

/** A listener of a Gateway of the Gateway API, and where it stands. */
export interface PlacedListener {
  readonly gateway: KubernetesGatewayResource;
  readonly listener: GatewayListener;
  readonly index: number;
}

/** Listeners that are alike in host name, port and protocol, where there are several. */
export function equalListeners({ resources }: Pick<Mesh, 'resources'>): readonly (readonly PlacedListener[])[] {
  const listeners = resources.KubernetesGateway.flatMap((gateway) =>
    (gateway.spec.listeners ?? []).map((listener, index): PlacedListener => ({ gateway, listener, index })),
  );
  const groups = groupBy(listeners, ({ listener: { hostname = '', port, protocol } }) =>
    [hostname.toLowerCase(), port, protocol].join(' '),
  );
  return [...groups.values()].filter((alike) => alike.length > 1);
}

/** What a listener serves: `HTTP a.example.com:80`. */
export function listenerText({ hostname, port, protocol }: GatewayListener): string {
  return `${protocol} ${hostname ?? 'any host'}:${port}`;
}
