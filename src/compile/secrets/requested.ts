import type { Cluster, Listener } from '../../envoy/types.js';

/** Names of secrets that listeners and clusters get over ADS, that is from istiod, in order of appearance. */
export function requestedSecretNames(listeners: readonly Listener[], clusters: readonly Cluster[]): readonly string[] {
  const names = new Set<string>();
  const visited = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || visited.has(value)) return;
    visited.add(value);
    const name = adsSecretName(value);
    if (name !== undefined) names.add(name);
    for (const child of Object.values(value)) visit(child);
  };
  visit(listeners);
  for (const { transportSocket, transportSocketMatches } of clusters) {
    visit(transportSocket);
    for (const match of transportSocketMatches ?? []) visit(match.transportSocket);
  }
  return [...names];
}

function adsSecretName(value: object): string | undefined {
  if (!('name' in value && 'sdsConfig' in value)) return undefined;
  const { name, sdsConfig } = value;
  if (typeof name !== 'string' || typeof sdsConfig !== 'object' || sdsConfig === null) return undefined;
  return 'ads' in sdsConfig ? name : undefined;
}
