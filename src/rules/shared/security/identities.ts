import type { Mesh } from '../../../model/mesh.js';
import { isPattern, matchesPattern } from './value-patterns.js';

/** A workload identity as AuthorizationPolicies write it, without `spiffe://`. */
export interface Identity {
  readonly trustDomain: string;
  readonly namespace: string;
  readonly account: string;
}

const IDENTITY = /^([^/]+)\/ns\/([^/]+)\/sa\/([^/]+)$/;

/** Reads `<trust domain>/ns/<namespace>/sa/<account>`; undefined for anything else. */
export function readIdentity(principal: string): Identity | undefined {
  const [, trustDomain, namespace, account] = IDENTITY.exec(principal) ?? [];
  return trustDomain !== undefined && namespace !== undefined && account !== undefined
    ? { trustDomain, namespace, account }
    : undefined;
}

// Mirrors istiod, which takes cluster.local in a principal for the mesh's own trust domain.
/** Trust domains whose identities are the mesh's own. */
export function ownTrustDomains({ config }: Pick<Mesh, 'config'>): readonly string[] {
  return [config.trustDomain, ...config.trustDomainAliases, 'cluster.local'];
}

/** Whether a principal, or a pattern of principals, is that of a workload of the input. */
export function identityLookup(mesh: Mesh): (principal: string) => boolean {
  const identities = identitiesOf(mesh);
  const known = new Set(identities.flatMap((identity) => [identity, ...patternsOf(identity)]));
  return (principal) => known.has(principal) || (isPattern(principal) && matchesSome(identities, principal));
}

/** The patterns that end or begin at a slash, which are those people write. */
function patternsOf(identity: string): readonly string[] {
  const slashes = [...identity.matchAll(/\//g)].map(({ index }) => index);
  return slashes.flatMap((at) => [`*${identity.slice(at)}`, `${identity.slice(0, at + 1)}*`]);
}

/** Slashes tell that a pattern would have been found among the usual ones. */
function matchesSome(identities: readonly string[], pattern: string): boolean {
  if (pattern.startsWith('*/') || (pattern.endsWith('/*') && !pattern.startsWith('*'))) return false;
  return identities.some((identity) => matchesPattern(identity, pattern));
}

/** Every identity of the input, under each of the mesh's trust domains. */
function identitiesOf(mesh: Mesh): readonly string[] {
  const accounts = new Set([
    ...mesh.proxies.map(({ namespace, serviceAccount }) => `ns/${namespace}/sa/${serviceAccount}`),
    ...mesh.resources.ServiceAccount.map(({ metadata }) => `ns/${metadata.namespace}/sa/${metadata.name}`),
    ...mesh.resources.WorkloadGroup.map(
      ({ metadata, spec }) => `ns/${metadata.namespace}/sa/${spec.template?.serviceAccount}`,
    ),
  ]);
  return [...new Set(ownTrustDomains(mesh))].flatMap((domain) =>
    [...accounts].map((account) => `${domain}/${account}`),
  );
}
