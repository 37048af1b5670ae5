import type { CommonRouteSpec, ParentReference } from '../../schema/types/gateway-api.js';
import type { ServiceEntryResource } from '../../schema/types/networking.js';
import { objectKey } from '../cluster-index.js';
import { hostsOverlap } from '../host.js';
import { compareText } from '../order.js';
import { MESH_GATEWAY } from '../virtual-service-names.js';
import type { ListenerParent } from './listeners.js';
import {
  GATEWAY,
  GATEWAY_API,
  type GroupKind,
  groupKindOf,
  LISTENER_SET,
  type RouteKind,
  SERVICE,
  SERVICE_ENTRY,
  serviceHost,
} from './names.js';

/** Something a route is attached to and accepted by. */
export type RouteParent =
  | {
      readonly kind: 'listener';
      readonly gateway: string;
      readonly hostname: string;
      readonly others: readonly string[];
    }
  | {
      readonly kind: 'mesh';
      readonly gateway: typeof MESH_GATEWAY;
      readonly hosts: readonly string[];
      readonly port?: number;
    };

export interface ParentContext {
  readonly domainSuffix: string;
  /** By `<kind> <namespace>/<name>` of the Gateway or ListenerSet, unusable ones included. */
  readonly listeners: ReadonlyMap<string, readonly ListenerParent[]>;
  /** Keyed `<namespace>/<name>`. */
  readonly services: ReadonlySet<string>;
  /** Keyed `<namespace>/<name>`. */
  readonly serviceEntries: ReadonlyMap<string, ServiceEntryResource>;
}

/** Groups listeners by what a parentRef names. */
export function indexListeners(listeners: readonly ListenerParent[]): ParentContext['listeners'] {
  const byParent = new Map<string, ListenerParent[]>();
  for (const listener of listeners) {
    const key = parentKey(listener.kind, listener.namespace, listener.name);
    const known = byParent.get(key);
    if (known) known.push(listener);
    else byParent.set(key, [listener]);
  }
  return byParent;
}

/** A route, as far as its attachment goes. */
export interface AttachedRoute {
  readonly kind: RouteKind;
  readonly namespace: string;
  readonly spec: CommonRouteSpec;
}

/** The listeners, Services and ServiceEntries that accept a route, by the name of their Gateway. */
export function parentsOf(route: AttachedRoute, context: ParentContext): readonly RouteParent[] {
  return [...(route.spec.parentRefs ?? [])]
    .sort((a, b) => compareText(sortKey(a, route.namespace), sortKey(b, route.namespace)))
    .flatMap((ref) => acceptingParents(ref, route, context))
    .sort((a, b) => compareText(a.gateway, b.gateway));
}

const parentKey = (kind: GroupKind, namespace: string, name: string): string => `${kind} ${objectKey(namespace, name)}`;

function sortKey(ref: ParentReference, namespace: string): string {
  const { name, sectionName = '', port = 0 } = ref;
  return `${groupKindOf(ref, GATEWAY)}/${name}/${sectionName}/${port}.${ref.namespace ?? namespace}`;
}

function acceptingParents(ref: ParentReference, route: AttachedRoute, context: ParentContext): readonly RouteParent[] {
  const namespace = ref.namespace ?? route.namespace;
  const key = objectKey(namespace, ref.name);
  const mesh = { kind: 'mesh', gateway: MESH_GATEWAY, port: ref.port } as const;
  const kind = groupKindOf(ref, GATEWAY);
  switch (kind) {
    case SERVICE:
      if (!context.services.has(key)) return [];
      return [{ ...mesh, hosts: [serviceHost(ref.name, namespace, context.domainSuffix)] }];
    case SERVICE_ENTRY: {
      const serviceEntry = context.serviceEntries.get(key);
      return serviceEntry === undefined ? [] : [{ ...mesh, hosts: serviceEntry.spec.hosts ?? [] }];
    }
    case GATEWAY:
    case LISTENER_SET:
      return acceptingListeners(ref, route, context.listeners.get(parentKey(kind, namespace, ref.name)) ?? []);
    default:
      return [];
  }
}

function acceptingListeners(
  ref: ParentReference,
  route: AttachedRoute,
  listeners: readonly ListenerParent[],
): readonly RouteParent[] {
  return listeners
    .filter((listener) => accepts(listener, ref, route))
    .map((listener) => ({
      kind: 'listener',
      gateway: listener.gateway,
      hostname: listener.hostname,
      others: listeners
        .filter(({ port, protocol }) => port === listener.port && protocol === listener.protocol)
        .map(({ hostname }) => hostname)
        .filter((hostname) => hostname !== listener.hostname),
    }));
}

function accepts(listener: ListenerParent, ref: ParentReference, { kind, namespace, spec }: AttachedRoute): boolean {
  if (ref.port && ref.port !== listener.port) return false;
  if (ref.sectionName && ref.sectionName !== listener.sectionName) return false;
  if (!listener.allowedKinds.has(`${GATEWAY_API}/${kind}`)) return false;
  const routeHosts = kind !== 'TCPRoute' && spec.hostnames?.length ? spec.hostnames : ['*'];
  return listener.hosts.some((entry) => {
    const slash = entry.indexOf('/');
    const from = entry.slice(0, slash);
    const host = entry.slice(slash + 1);
    return (from === '*' || from === namespace) && routeHosts.some((routeHost) => hostsOverlap(host, routeHost));
  });
}
