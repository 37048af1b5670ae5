import type { Locality } from '../../envoy/types.js';
import { groupBy } from '../../model/group-by.js';
import type { Labels } from '../../model/labels.js';
import type { LocalityLbSetting } from '../../schema/types/networking.js';
import { type LocalityGroup, localityGroup, parseLocality } from './locality-groups.js';

const OTHER_REGION = 3;
const NOT_THE_FAILOVER_REGION = 4;
/** How many priorities nearness alone can give. */
const NEARNESS_LEVELS = 5;

/** Prioritizes groups by nearness to the proxy, and by `failover` among other regions. */
export function failOverByLocality(
  groups: readonly LocalityGroup[],
  proxyLocality: string,
  failover: NonNullable<LocalityLbSetting['failover']>,
): readonly LocalityGroup[] {
  const proxy = parseLocality(proxyLocality);
  const target = failover.find(({ from }) => (from ?? '') === (proxy.region ?? ''));
  return renumber(
    groups.map((group) => {
      const near = nearness(proxy, group.locality);
      const missesTarget = near === OTHER_REGION && target !== undefined && group.locality.region !== target.to;
      return { ...group, priority: group.priority * NEARNESS_LEVELS + (missesTarget ? NOT_THE_FAILOVER_REGION : near) };
    }),
  );
}

function nearness(proxy: Locality, other: Locality): number {
  if (proxy.region !== other.region) return OTHER_REGION;
  if (proxy.zone !== other.zone) return 2;
  return proxy.subZone === other.subZone ? 0 : 1;
}

/** Splits every group by how many leading labels its endpoints share with the proxy. */
export function failOverByPriorityLabels(
  groups: readonly LocalityGroup[],
  proxyLabels: Labels,
  failoverPriority: readonly string[],
): readonly LocalityGroup[] {
  if (Object.keys(proxyLabels).length === 0) return groups;
  const wanted = failoverPriority.map((entry): [string, string] => {
    const [label = '', value] = splitOnce(entry);
    return [label, value ?? proxyLabels[label] ?? ''];
  });
  return renumber(groups.flatMap((group) => splitByPriority(group, wanted)));
}

function splitOnce(entry: string): [string, string | undefined] {
  const at = entry.indexOf('=');
  return at < 0 ? [entry, undefined] : [entry.slice(0, at), entry.slice(at + 1)];
}

function splitByPriority(
  group: LocalityGroup,
  wanted: readonly (readonly [string, string])[],
): readonly LocalityGroup[] {
  const byPriority = groupBy(group.members, ({ labels }) => {
    const mismatch = wanted.findIndex(([label, value]) => (labels[label] ?? '') !== value);
    return mismatch < 0 ? 0 : wanted.length - mismatch;
  });
  return [...byPriority]
    .sort(([a], [b]) => a - b)
    .map(([priority, members]) => localityGroup(group.locality, members, priority));
}

/** Makes priorities dense, as Envoy requires. */
function renumber(groups: readonly LocalityGroup[]): readonly LocalityGroup[] {
  const used = [...new Set(groups.map(({ priority }) => priority))].sort((a, b) => a - b);
  const dense = new Map(used.map((priority, index) => [priority, index]));
  return groups.map((group) => ({ ...group, priority: dense.get(group.priority) ?? 0 }));
}
