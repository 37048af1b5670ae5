import type { Mesh } from '../../model/mesh.js';

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

/** Every identity that a workload of the input has, under each of the mesh's trust domains. */
export function identitiesOf(mesh: Mesh): readonly string[] {
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
