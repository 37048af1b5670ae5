import type { ReferenceGrantResource } from '../../schema/types/gateway-api.js';
import { CONFIG_MAP, GATEWAY_API, type GroupKind, groupKindOf, SECRET, SERVICE } from './names.js';

/** Tells which references across namespaces the ReferenceGrants of the target's namespace allow. */
export type Grants = (
  from: { readonly kind: GroupKind; readonly namespace: string },
  to: { readonly kind: GroupKind; readonly namespace: string; readonly name: string },
) => boolean;

const REFERRERS: ReadonlySet<GroupKind> = new Set(
  (['Gateway', 'ListenerSet', 'HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute'] as const).map(
    (kind): GroupKind => `${GATEWAY_API}/${kind}`,
  ),
);
const TARGETS: ReadonlySet<GroupKind> = new Set<GroupKind>([SERVICE, SECRET, CONFIG_MAP]);
const ANY_NAME = '*';

/** Reads ReferenceGrants; kinds that istiod does not follow are left aside. */
export function readGrants(resources: readonly ReferenceGrantResource[]): Grants {
  const granted = new Set<string>();
  for (const { metadata, spec } of resources) {
    for (const from of spec.from ?? []) {
      const fromKind = groupKindOf(from, '/');
      if (!REFERRERS.has(fromKind)) continue;
      for (const to of spec.to ?? []) {
        const toKind = groupKindOf(to, '/');
        if (!TARGETS.has(toKind)) continue;
        granted.add(keyOf(fromKind, from.namespace, toKind, metadata.namespace ?? '', to.name ?? ANY_NAME));
      }
    }
  }
  return (from, to) =>
    [to.name, ANY_NAME].some((name) => granted.has(keyOf(from.kind, from.namespace, to.kind, to.namespace, name)));
}

const keyOf = (...parts: readonly string[]): string => parts.join(' ');
