import type { Labels } from '../../model/labels.js';
import { distributeByLocality } from './locality-distribute.js';
import { failOverByLocality, failOverByPriorityLabels } from './locality-failover.js';
import type { LocalityGroup } from './locality-groups.js';
import type { LocalityPreference } from './locality-preference.js';

/** Who prefers near endpoints, and whether a failure would be noticed. */
export interface LocalityView {
  /** The proxy's `region/zone/subzone`. */
  readonly locality: string;
  readonly labels: Labels;
  readonly detectsOutliers: boolean;
}

/** Applies locality load balancing to the groups of one cluster: weights, or priorities. */
export function balanceByLocality(
  groups: readonly LocalityGroup[],
  preference: LocalityPreference | undefined,
  view: LocalityView,
): readonly LocalityGroup[] {
  if (preference === undefined || groups.length === 0) return groups;
  const { setting, forced } = preference;
  if (setting.distribute?.length) return distributeByLocality(groups, view.locality, setting.distribute);
  if (!forced && !view.detectsOutliers) return groups;
  if (!setting.failoverPriority?.length) return failOverByLocality(groups, view.locality, setting.failover ?? []);
  const prioritized = failOverByPriorityLabels(groups, view.labels, setting.failoverPriority);
  return setting.failover?.length ? failOverByLocality(prioritized, view.locality, setting.failover) : prioritized;
}
