import type { DestinationRuleResource } from '../schema/types/networking.js';
import { configPath } from './config-path.js';
import type { DestinationRule } from './destination-rule.js';
import type { DestinationRuleIndex } from './destination-rule-index.js';
import { addRule, buildRuleMap, createRuleLists, type RuleLists, type RuleMap } from './destination-rule-merge.js';
import type { EffectiveMeshConfig } from './effective-mesh-config.js';
import { resolveShortHost } from './host.js';
import { compareCreation } from './order.js';

export interface DestinationRuleContext {
  readonly config: Pick<EffectiveMeshConfig, 'rootNamespace' | 'defaultDestinationRuleExportTo'>;
  readonly domainSuffix: string;
}

/** All DestinationRules, merged per host and namespace, with istiod's look-up order. */
export function buildDestinationRuleIndex(
  resources: readonly DestinationRuleResource[],
  context: DestinationRuleContext,
): DestinationRuleIndex {
  const ordered = [...resources].sort(compareRules).map((resource) => readRule(resource, context));
  const local = new Map<string, RuleLists>();
  const exported = new Map<string, RuleLists>();
  const rootLocal = createRuleLists();
  for (const rule of ordered) {
    if (appliesAtHome(rule)) addRule(listsOf(local, rule.namespace), rule);
    if (!isPrivate(rule, context)) addRule(listsOf(exported, rule.namespace), rule);
    else if (rule.namespace === context.config.rootNamespace) addRule(rootLocal, rule);
  }
  const lookup = createLookup({
    rootNamespace: context.config.rootNamespace,
    local: buildRuleMaps(local),
    exported: buildRuleMaps(exported),
    rootLocal: buildRuleMap(rootLocal),
  });
  return { all: everyRule([...local.values(), ...exported.values()]), lookup };
}

/** Rules with a workload selector come first, then creation time, name and namespace. */
function compareRules(a: DestinationRuleResource, b: DestinationRuleResource): number {
  return Number(!a.spec.workloadSelector) - Number(!b.spec.workloadSelector) || compareCreation(a, b);
}

function readRule(resource: DestinationRuleResource, context: DestinationRuleContext): DestinationRule {
  const { metadata, spec } = resource;
  const namespace = metadata.namespace ?? '';
  return {
    name: metadata.name,
    namespace,
    host: resolveShortHost(spec.host ?? '', namespace, context.domainSuffix),
    trafficPolicy: spec.trafficPolicy,
    subsets: spec.subsets ?? [],
    workloadSelector: spec.workloadSelector && (spec.workloadSelector.matchLabels ?? {}),
    // istiod keeps rules for selected workloads in their namespace, whatever they say.
    exportTo: spec.workloadSelector ? ['.'] : [...new Set(spec.exportTo ?? [])],
    configPath: configPath('destination-rule', namespace, metadata.name),
    resources: [resource],
  };
}

function appliesAtHome({ exportTo, namespace }: DestinationRule): boolean {
  return exportTo.length === 0 || exportTo.includes('*') || exportTo.includes('.') || exportTo.includes(namespace);
}

function isPrivate({ exportTo, namespace }: DestinationRule, { config }: DestinationRuleContext): boolean {
  if (exportTo.length === 0) return config.defaultDestinationRuleExportTo.includes('.');
  return exportTo.length === 1 && (exportTo[0] === '.' || exportTo[0] === namespace);
}

function listsOf(byNamespace: Map<string, RuleLists>, namespace: string): RuleLists {
  const existing = byNamespace.get(namespace);
  if (existing !== undefined) return existing;
  const created = createRuleLists();
  byNamespace.set(namespace, created);
  return created;
}

function buildRuleMaps(byNamespace: ReadonlyMap<string, RuleLists>): ReadonlyMap<string, RuleMap> {
  return new Map([...byNamespace].map(([namespace, lists]) => [namespace, buildRuleMap(lists)]));
}

function everyRule(indexes: readonly RuleLists[]): DestinationRule[] {
  const seen = new Set<object>();
  return indexes
    .flatMap((lists) => [...lists.values()].flat())
    .filter((rule) => {
      const [first = rule] = rule.resources;
      if (seen.has(first)) return false;
      seen.add(first);
      return true;
    });
}

interface Indexes {
  readonly rootNamespace: string;
  readonly local: ReadonlyMap<string, RuleMap>;
  readonly exported: ReadonlyMap<string, RuleMap>;
  readonly rootLocal: RuleMap;
}

function createLookup(indexes: Indexes): DestinationRuleIndex['lookup'] {
  const found = new Map<string, readonly DestinationRule[]>();
  return (clientNamespace, hostname, serviceNamespace) => {
    const key = `${clientNamespace}\n${serviceNamespace}\n${hostname}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const rules = findRules(indexes, clientNamespace, hostname, serviceNamespace);
    found.set(key, rules);
    return rules;
  };
}

function findRules(
  indexes: Indexes,
  client: string,
  hostname: string,
  serviceNamespace: string,
): readonly DestinationRule[] {
  const isRoot = client === indexes.rootNamespace;
  const own = (isRoot ? indexes.rootLocal : indexes.local.get(client))?.get(hostname);
  if (own !== undefined) return own;
  for (const owner of [serviceNamespace, indexes.rootNamespace]) {
    const exported = (indexes.exported.get(owner)?.get(hostname) ?? []).filter(
      ({ exportTo }) => exportTo.length === 0 || exportTo.includes('*') || exportTo.includes(client),
    );
    if (exported.length > 0) return exported;
  }
  return [];
}
