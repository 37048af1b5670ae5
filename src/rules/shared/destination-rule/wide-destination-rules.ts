import { isHostSubset, resolveShortHost } from '../../../model/host.js';
import type { Mesh } from '../../../model/mesh.js';
import type { ClientTlsMode, DestinationRuleResource } from '../../../schema/types/networking.js';
import { destinationRuleScope } from '../export-scope.js';
import { namespaceOf } from '../object-namespace.js';

/** A DestinationRule for all services of the mesh or of one namespace. */
export interface WideRule {
  readonly resource: DestinationRuleResource;
  /** The namespace whose services it is for; undefined for those of all namespaces. */
  readonly serviceNamespace: string | undefined;
  /** How it makes clients talk; undefined when it does not say. */
  readonly tls: ClientTlsMode | undefined;
}

const known = new WeakMap<Mesh, readonly WideRule[]>();

/** Every DestinationRule for `*.local` or the like, or for `*.<namespace>.svc.<domain>`. */
export function wideRulesOf(mesh: Mesh): readonly WideRule[] {
  const existing = known.get(mesh);
  if (existing) return existing;
  const found = mesh.resources.DestinationRule.flatMap((resource) => toWideRule(mesh, resource));
  known.set(mesh, found);
  return found;
}

function toWideRule({ domainSuffix }: Mesh, resource: DestinationRuleResource): readonly WideRule[] {
  const { host = '', trafficPolicy, workloadSelector } = resource.spec;
  if (!host.startsWith('*') || workloadSelector) return [];
  const tls = trafficPolicy?.tls && (trafficPolicy.tls.mode ?? 'DISABLE');
  const wide = resolveShortHost(host, namespaceOf(resource), domainSuffix);
  if (isHostSubset(`*.svc.${domainSuffix}`, wide)) return [{ resource, serviceNamespace: undefined, tls }];
  const [, serviceNamespace] = /^\*\.([^.]+)\.svc\./.exec(wide) ?? [];
  return serviceNamespace !== undefined && wide === `*.${serviceNamespace}.svc.${domainSuffix}`
    ? [{ resource, serviceNamespace, tls }]
    : [];
}

/** Whether a TLS mode presents the client's own certificate. */
export const isMutual = (tls: ClientTlsMode | undefined): boolean => tls === 'ISTIO_MUTUAL' || tls === 'MUTUAL';

/** Those of them that clients of every namespace see. */
export function publicWideRulesOf(mesh: Mesh): readonly WideRule[] {
  return wideRulesOf(mesh).filter(({ resource }) => destinationRuleScope(mesh, resource).kind === 'public');
}

/** The one of some rules that says how clients talk to the services of a namespace: its own before one for the mesh. */
export function wideTlsRule(rules: readonly WideRule[], namespace: string): WideRule | undefined {
  const telling = rules.filter(({ tls }) => tls !== undefined);
  return telling.find(({ serviceNamespace }) => serviceNamespace === namespace) ?? meshWideTlsRule(rules);
}

/** The one of some rules that says how clients talk to all services. */
export function meshWideTlsRule(rules: readonly WideRule[]): WideRule | undefined {
  return rules.find(({ serviceNamespace, tls }) => serviceNamespace === undefined && tls !== undefined);
}
