import type { Locality } from '../../envoy/types.js';
import type { LocalityLbSetting } from '../../schema/types/networking.js';
import { type LocalityGroup, parseLocality } from './locality-groups.js';

/** Spreads traffic over localities by the weights of the first entry whose `from` is the proxy's locality. */
export function distributeByLocality(
  groups: readonly LocalityGroup[],
  proxyLocality: string,
  distribute: NonNullable<LocalityLbSetting['distribute']>,
): readonly LocalityGroup[] {
  const locality = parseLocality(proxyLocality);
  const entry = distribute.find(({ from }) => matchesLocality(locality, from ?? ''));
  if (entry === undefined) return groups;
  const weights = new Map<LocalityGroup, number>();
  for (const [pattern, percent] of Object.entries(entry.to ?? {})) {
    const claimed = groups.filter((group) => !weights.has(group) && matchesLocality(group.locality, pattern));
    const total = claimed.reduce((sum, group) => sum + weightOf(group), 0);
    for (const group of claimed) weights.set(group, Math.ceil((weightOf(group) * percent) / total));
  }
  return groups.map((group) => {
    const weight = weights.get(group);
    return weight === undefined ? { ...group, members: [] } : { ...group, weight };
  });
}

const weightOf = ({ weight }: LocalityGroup): number => weight ?? 1;

/** Whether a locality is within `region/zone/subzone`, where `*` or a missing zone or subzone is anything. */
function matchesLocality(locality: Locality, pattern: string): boolean {
  const wanted = parseLocality(pattern);
  return (
    (wanted.region === '*' || wanted.region === locality.region) &&
    (wanted.zone === undefined || wanted.zone === '*' || wanted.zone === locality.zone) &&
    (wanted.subZone === undefined || wanted.subZone === '*' || wanted.subZone === locality.subZone)
  );
}
