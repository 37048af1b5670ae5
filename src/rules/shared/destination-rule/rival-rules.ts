import { type Hostname, resolveShortHost } from '../../../model/host.js';
import type { Mesh } from '../../../model/mesh.js';
import type { Visibility } from '../../../model/service.js';
import type { DestinationRuleResource } from '../../../schema/types/networking.js';
import { destinationRuleScope, scopesMeet } from '../export-scope.js';
import { namespaceOf } from '../object-namespace.js';
import { coveringHosts } from '../services/covering-hosts.js';
import { wideRulesOf } from './wide-destination-rules.js';

/** Two DestinationRules that some client may take for one host and subset. */
export interface Rivals {
  /** The first in istiod's order. */
  readonly first: HostRule;
  readonly second: HostRule;
  /** Subsets of both; empty when the rules meet in the traffic policy. */
  readonly subsets: readonly string[];
}

export interface HostRule {
  readonly resource: DestinationRuleResource;
  readonly host: Hostname;
  readonly subsets: ReadonlySet<string>;
  readonly scope: Visibility;
}

/** Every pair of rules that meet; rules that only turn mutual TLS on for a whole mesh or namespace are left out. */
export function* rivalRules(mesh: Mesh): Iterable<Rivals> {
  const byHost = new Map<Hostname, HostRule[]>();
  for (const rule of competingRules(mesh)) {
    const earlier = [rule.host, ...coveringHosts(rule.host)].flatMap((host) => byHost.get(host) ?? []);
    for (const other of earlier) {
      const pair = meet(other, rule);
      if (pair) yield pair;
    }
    const sameHost = byHost.get(rule.host);
    if (sameHost) sameHost.push(rule);
    else byHost.set(rule.host, [rule]);
  }
}

/** Wildcards before the hosts they cover, so that a host finds all of its rivals among those before it. */
function competingRules(mesh: Mesh): readonly HostRule[] {
  const wideMutual = new Set(
    wideRulesOf(mesh).flatMap(({ resource, serviceNamespace, tls }) => {
      const isAtHome = serviceNamespace === undefined || serviceNamespace === namespaceOf(resource);
      return tls === 'ISTIO_MUTUAL' && isAtHome ? [resource] : [];
    }),
  );
  const rules = mesh.resources.DestinationRule.filter(
    (resource) => resource.spec.host && !wideMutual.has(resource),
  ).map(
    (resource): HostRule => ({
      resource,
      host: resolveShortHost(resource.spec.host ?? '', namespaceOf(resource), mesh.domainSuffix),
      subsets: new Set((resource.spec.subsets ?? []).map(({ name = '' }) => name)),
      scope: destinationRuleScope(mesh, resource),
    }),
  );
  const breadth = ({ host }: HostRule): number => (host.startsWith('*') ? host.length : Number.MAX_SAFE_INTEGER);
  return [...rules].sort((a, b) => breadth(a) - breadth(b));
}

function meet(first: HostRule, second: HostRule): Rivals | undefined {
  const subsets = [...first.subsets].filter((name) => second.subsets.has(name));
  const meetsInPolicy = first.subsets.size === 0 || second.subsets.size === 0;
  if ((subsets.length === 0 && !meetsInPolicy) || !scopesMeet(first.scope, second.scope)) return undefined;
  return { first, second, subsets };
}
