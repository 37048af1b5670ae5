/** The mesh's own trust domain, then its aliases. */
export type TrustDomains = readonly string[];

/** In policies it stands for the mesh's own trust domain, whatever that is. */
const DEFAULT_TRUST_DOMAIN = 'cluster.local';
/** `<trust domain>/ns/<namespace>/sa/<account>` */
const PRINCIPAL_PARTS = 5;
/** Repeated expansion only repeats what is there, and must not use up memory. */
const MAX_VALUES = 10_000;

/** Principals of the mesh's trust domains, once for each of these domains; others as they are. */
export function withAliases(principals: readonly string[], domains: TrustDomains): readonly string[] {
  if (principals.length > MAX_VALUES) return principals;
  return principals.flatMap((principal) => {
    const [domain = '', ...rest] = principal.split('/');
    if (rest.length + 1 !== PRINCIPAL_PARTS || domain === '*') return [principal];
    if (domain !== DEFAULT_TRUST_DOMAIN && !domains.some((known) => matches(known, domain))) return [principal];
    const renamed = domains.map((known) =>
      domain.startsWith('*') && matches(known, domain) ? principal : [known, ...rest].join('/'),
    );
    return [...new Set(renamed)];
  });
}

/** Trust domains of a policy, with all of the mesh's where one of these is named. */
export function withAliasedDomains(values: readonly string[], domains: TrustDomains): readonly string[] {
  return [...new Set(values.flatMap((value) => (domains.includes(value) ? domains : [value])))];
}

function matches(domain: string, pattern: string): boolean {
  if (pattern.startsWith('*')) return domain.endsWith(pattern.slice(1));
  if (pattern.endsWith('*')) return domain.startsWith(pattern.slice(0, -1));
  return domain === pattern;
}
