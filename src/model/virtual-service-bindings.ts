import type { VirtualService } from './virtual-service.js';
import type { VirtualServiceIndex } from './virtual-service-index.js';

interface Bindings {
  readonly public: VirtualService[];
  readonly privateOf: Map<string, VirtualService[]>;
  readonly exportedTo: Map<string, VirtualService[]>;
}

/** Indexes VirtualServices, given in order, by gateway and by the namespaces that see them. */
export function indexVirtualServices(all: readonly VirtualService[]): VirtualServiceIndex {
  const byGateway = new Map<string, Bindings>();
  for (const virtualService of all) {
    for (const gateway of virtualService.gateways) bind(virtualService, bindingsOf(byGateway, gateway));
  }
  const found = new Map<string, readonly VirtualService[]>();
  return {
    all,
    boundTo(gateway, namespace) {
      const key = `${gateway}\n${namespace}`;
      const known = found.get(key);
      if (known !== undefined) return known;
      const result = visibleIn(byGateway.get(gateway), namespace);
      found.set(key, result);
      return result;
    },
  };
}

function bindingsOf(byGateway: Map<string, Bindings>, gateway: string): Bindings {
  const existing = byGateway.get(gateway);
  if (existing !== undefined) return existing;
  const created: Bindings = { public: [], privateOf: new Map(), exportedTo: new Map() };
  byGateway.set(gateway, created);
  return created;
}

function bind(virtualService: VirtualService, bindings: Bindings): void {
  const { visibility } = virtualService;
  if (visibility.kind === 'public') bindings.public.push(virtualService);
  if (visibility.kind !== 'namespaces') return;
  for (const namespace of visibility.namespaces) {
    const lists = namespace === virtualService.namespace ? bindings.privateOf : bindings.exportedTo;
    const list = lists.get(namespace);
    if (list === undefined) lists.set(namespace, [virtualService]);
    else list.push(virtualService);
  }
}

function visibleIn(bindings: Bindings | undefined, namespace: string): readonly VirtualService[] {
  if (bindings === undefined) return [];
  // Gateway API routes of the consumer's own namespace come before other public ones, as in istiod.
  const isConsumerRoute = ({ semantics, namespace: own }: VirtualService): boolean =>
    semantics === 'gateway-api' && own === namespace;
  return [
    ...(bindings.privateOf.get(namespace) ?? []),
    ...(bindings.exportedTo.get(namespace) ?? []),
    ...bindings.public.filter(isConsumerRoute),
    ...bindings.public.filter((virtualService) => !isConsumerRoute(virtualService)),
  ];
}
