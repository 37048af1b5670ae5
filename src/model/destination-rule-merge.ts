import type { DestinationRule } from './destination-rule.js';
import type { Hostname } from './host.js';
import { buildHostMap, type HostMap } from './host-map.js';
import type { Labels } from './labels.js';

/** The merged rules of one namespace by host, in order. */
export type RuleLists = Map<Hostname, DestinationRule[]>;
export type RuleMap = HostMap<readonly DestinationRule[]>;

export const createRuleLists = (): RuleLists => new Map();
export const buildRuleMap = (lists: RuleLists): RuleMap => buildHostMap(lists);

/** Adds a rule as istiod consolidates rules of one host: into earlier ones where they agree, else beside them. */
export function addRule(lists: RuleLists, rule: DestinationRule): void {
  const existing = lists.get(rule.host);
  if (existing === undefined) {
    lists.set(rule.host, [rule]);
    return;
  }
  let standsAlone = true;
  existing.forEach((earlier, position) => {
    const decision = decide(earlier, rule);
    standsAlone = decision.standsAlone;
    if (decision.merges) existing[position] = mergeRules(earlier, rule);
  });
  if (standsAlone) existing.push(rule);
}

function decide(earlier: DestinationRule, rule: DestinationRule): { merges: boolean; standsAlone: boolean } {
  const widens = isSuperset(rule.exportTo, earlier.exportTo);
  const sameReach = widens && rule.exportTo.length === earlier.exportTo.length;
  if (!sameReach && !(earlier.exportTo.length > 0 && widens)) return { merges: false, standsAlone: true };
  const selectors = compareSelectors(earlier.workloadSelector, rule.workloadSelector);
  if (selectors === 'different') return { merges: false, standsAlone: true };
  return { merges: true, standsAlone: !sameReach && selectors === 'one-sided' };
}

function isSuperset(outer: readonly string[], inner: readonly string[]): boolean {
  return inner.every((entry) => outer.includes(entry));
}

function compareSelectors(a: Labels | undefined, b: Labels | undefined): 'same' | 'different' | 'one-sided' {
  if (a === undefined && b === undefined) return 'same';
  if (a === undefined || b === undefined) return 'one-sided';
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]) ? 'same' : 'different';
}

/** New subsets are appended; the traffic policy is taken only where there was none. */
function mergeRules(earlier: DestinationRule, later: DestinationRule): DestinationRule {
  const names = new Set(earlier.subsets.map((subset) => subset.name ?? ''));
  return {
    ...earlier,
    subsets: [...earlier.subsets, ...later.subsets.filter((subset) => !names.has(subset.name ?? ''))],
    trafficPolicy: earlier.trafficPolicy ?? later.trafficPolicy,
    resources: [...earlier.resources, ...later.resources],
  };
}
