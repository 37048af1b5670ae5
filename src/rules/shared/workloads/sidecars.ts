import type { Mesh } from '../../../model/mesh.js';
import type { Proxy } from '../../../model/proxy.js';

/** The sidecars that are injected. */
export function sidecarsOf({ proxies }: Pick<Mesh, 'proxies'>): readonly Proxy[] {
  return proxies.filter(({ type, injected }) => type === 'sidecar' && injected);
}

/** The first proxy for each key, in order of appearance; by default one per namespace. */
export function firstOfEach(
  proxies: readonly Proxy[],
  keyOf = ({ namespace }: Proxy): string => namespace,
): readonly Proxy[] {
  const first = new Map<string, Proxy>();
  for (const proxy of proxies) if (!first.has(keyOf(proxy))) first.set(keyOf(proxy), proxy);
  return [...first.values()];
}
