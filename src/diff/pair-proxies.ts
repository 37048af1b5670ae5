import { groupBy } from '../model/group-by.js';
import { type ProxyIdentity, type ProxyResources, RESOURCE_KINDS, type ResourceKind } from './resources.js';

/** A proxy of one side, with its configuration made on demand. */
export interface SideProxy {
  readonly identity: ProxyIdentity;
  /** Kinds of resources that this side knows of the proxy. */
  readonly kinds: readonly ResourceKind[];
  resources(): ProxyResources;
  /** What lets proxies of a mesh share the comparison of what they call; undefined where they cannot. */
  readonly sharing?: Sharing | undefined;
}

/** How a sidecar's configuration falls apart into what it calls, which many proxies have in common, and what it serves. */
export interface Sharing {
  /** Sidecars of one key have the same configuration for what they call. */
  readonly key: string;
  /** The configuration of a sidecar that calls nothing. */
  ownResources(): ProxyResources;
}

/** What is compared: a mesh, or dumps of some proxies. */
export interface Side {
  readonly proxies: readonly SideProxy[];
  /** Whether proxies that it lacks may exist all the same. */
  readonly partial: boolean;
}

export interface ProxyPairs {
  readonly pairs: readonly { readonly before: SideProxy; readonly after: SideProxy }[];
  readonly added: readonly SideProxy[];
  readonly removed: readonly SideProxy[];
}

/** Finds each proxy on the other side: by name, else by workload, since Pods of a new ReplicaSet have new names. */
export function pairProxies(before: Side, after: Side): ProxyPairs {
  const [old, now] = [before.proxies, after.proxies];
  const [onlyOld, onlyNow] = [old[0], now[0]];
  if (old.length === 1 && now.length === 1 && onlyOld && onlyNow && (before.partial || after.partial)) {
    return { pairs: [{ before: onlyOld, after: onlyNow }], added: [], removed: [] };
  }
  const left = new Set(now);
  const partners = new Map<SideProxy, SideProxy>();
  for (const keyOf of [nameKey, workloadKey]) {
    const available = new Map([...groupBy(left, keyOf)].map(([key, group]) => [key, [...group]]));
    for (const proxy of old) {
      if (partners.has(proxy)) continue;
      const partner = available.get(keyOf(proxy))?.shift();
      if (partner === undefined) continue;
      partners.set(proxy, partner);
      left.delete(partner);
    }
  }
  return {
    pairs: [...partners].map(([proxy, partner]) => ({ before: proxy, after: partner })),
    added: before.partial ? [] : [...left],
    removed: after.partial ? [] : old.filter((proxy) => !partners.has(proxy)),
  };
}

const nameKey = ({ identity }: SideProxy): string => identity.name;

function workloadKey({ identity }: SideProxy): string {
  const namespace = identity.name.slice(identity.name.lastIndexOf('.') + 1);
  return `${identity.type} ${namespace} ${identity.workload.slice(identity.workload.indexOf('/') + 1)}`;
}

/** The kinds of resources that both sides know of a proxy. */
export function commonKinds(before: SideProxy, after: SideProxy): readonly ResourceKind[] {
  return RESOURCE_KINDS.filter((kind) => before.kinds.includes(kind) && after.kinds.includes(kind));
}
