import { isHostSubset, isWildcard, resolveShortHost } from '../../model/host.js';
import type { Mesh } from '../../model/mesh.js';
import { didYouMean } from '../../schema/suggest.js';
import type { DestinationRuleResource } from '../../schema/types/networking.js';
import { defineRule, type RuleContext, type RuleFinding } from '../rule.js';
import { hasClients } from '../shared/common-clients.js';
import { keyOf, namesText } from '../shared/names.js';
import { seenService } from '../shared/services/seen-services.js';
import { type RouteDestination, routeDestinationsOf } from '../shared/virtual-service/route-destinations.js';

export const rule = defineRule({
  code: 'MSH0254',
  name: 'undefined-subset',
  severity: 'error',
  upstream: ['IST0101', 'KIA1107'],
  summary: 'A route sends requests to a subset that no DestinationRule in force defines.',
  docs: {
    why: 'A proxy has a cluster for each subset of the DestinationRule in force: one of its own namespace, else of the namespace of the Service, else of the root namespace. A route to another subset answers 503 (NC).',
    fix: 'Define the subset in the DestinationRule of the host, or correct its name; names are case-sensitive.',
  },
  *check(context) {
    const rules = rulesByHost(context.mesh);
    for (const destination of routeDestinationsOf(context.mesh)) {
      const finding = undefinedSubset(context, destination, rules);
      if (finding) yield finding;
    }
  },
});

interface RulesByHost {
  readonly byHost: ReadonlyMap<string, readonly DestinationRuleResource[]>;
  readonly wildcards: readonly string[];
}

function undefinedSubset(
  context: RuleContext,
  destination: RouteDestination,
  all: RulesByHost,
): RuleFinding | undefined {
  const { mesh, knowledge } = context;
  const { resource, part, path, host, isMirror, clients, namespace } = destination;
  const { subset = '' } = part;
  if (subset === '') return undefined;
  const blind = clients.find((client) => {
    if (knowledge.host(host, client) === 'missing') return false;
    const owner = seenService(mesh, host, client)?.namespace;
    const inForce = mesh.destinationRules.lookup(client, host, owner ?? namespace);
    if (inForce.some(({ subsets }) => subsets.some(({ name }) => name === subset))) return false;
    return owner !== undefined || inForce.length > 0;
  });
  if (blind === undefined) return undefined;
  const covering = all.wildcards.filter((known) => isHostSubset(host, known));
  const candidates = [host, ...covering].flatMap((known) => all.byHost.get(known) ?? []);
  const definers = candidates.filter(({ spec }) => spec.subsets?.some(({ name }) => name === subset));
  return {
    resource,
    path: [...path, 'subset'],
    severity: isMirror ? 'warning' : 'error',
    message: `no DestinationRule for clients in ${blind} defines subset ${subset} of ${host}, so ${isMirror ? 'the mirrored requests are lost' : 'requests of this route get a 503'}`,
    help: help(subset, host, candidates, definers[0]),
    upstream: definers.length > 0 ? [] : ['IST0101', ...(isMirror || !hasClients(mesh, resource) ? [] : ['KIA1107'])],
  };
}

function rulesByHost({ resources, domainSuffix }: Mesh): RulesByHost {
  const rules = new Map<string, DestinationRuleResource[]>();
  for (const resource of resources.DestinationRule) {
    const host = resolveShortHost(resource.spec.host ?? '', resource.metadata.namespace ?? '', domainSuffix);
    const known = rules.get(host);
    if (known) known.push(resource);
    else rules.set(host, [resource]);
  }
  return { byHost: rules, wildcards: [...rules.keys()].filter(isWildcard) };
}

function help(
  subset: string,
  host: string,
  candidates: readonly DestinationRuleResource[],
  definer: DestinationRuleResource | undefined,
): string {
  if (definer)
    return `DestinationRule ${keyOf(definer)} defines it, but is not in force here: it has to be in the namespace of the client or of the Service, and exported`;
  const [first] = candidates;
  if (first === undefined) return `write a DestinationRule for ${host} with this subset`;
  const names = candidates.flatMap(({ spec }) => (spec.subsets ?? []).flatMap(({ name }) => name || []));
  const near = didYouMean(subset, names);
  if (near !== undefined) return `did you mean ${near}?`;
  return `DestinationRule ${keyOf(first)} defines ${namesText(names) || 'no subsets'}`;
}
