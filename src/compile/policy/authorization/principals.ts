import type { StringMatcher } from '../../../envoy/types.js';
import type { AuthorizationSource } from '../../../schema/types/security.js';
import type { Attribute, Matcher, ValueMatch } from './attribute.js';
import { ipRange } from './ip-range.js';
import { requestPrincipals } from './jwt-metadata.js';
import { quoteRegex, stringMatcher } from './string-match.js';
import { type TrustDomains, withAliasedDomains, withAliases } from './trust-domains.js';

const SPIFFE = 'spiffe://';

/** What a source asks about the client, in istiod's order. Service accounts without a namespace are of `namespace`. */
export function sourceAttributes(
  source: AuthorizationSource,
  namespace: string,
  trustDomains: TrustDomains,
): readonly Attribute[] {
  const attribute = (
    match: ValueMatch,
    values: readonly string[] | undefined,
    notValues: readonly string[] | undefined,
    rewrite = (list: readonly string[]): readonly string[] => list,
  ): Attribute => ({ values: rewrite(values ?? []), notValues: rewrite(notValues ?? []), match });
  const migrated = (list: readonly string[]): readonly string[] => withAliases(list, trustDomains);
  const migratedDomains = (list: readonly string[]): readonly string[] => withAliasedDomains(list, trustDomains);
  return [
    attribute({ each: principal }, source.principals, source.notPrincipals, migrated),
    { ...attribute({ all: requestPrincipals }, source.requestPrincipals, source.notRequestPrincipals), httpOnly: true },
    attribute({ each: serviceAccount(namespace) }, source.serviceAccounts, source.notServiceAccounts),
    attribute({ each: trustDomain }, source.trustDomains, source.notTrustDomains, migratedDomains),
    attribute({ each: namespacePrincipal }, source.namespaces, source.notNamespaces),
    attribute({ each: remoteIp }, source.remoteIpBlocks, source.notRemoteIpBlocks),
    attribute({ each: directRemoteIp }, source.ipBlocks, source.notIpBlocks),
  ];
}

/** The client's SPIFFE identity, written without its scheme. */
export function principal(value: string): Matcher {
  return authenticated(value === '*' ? stringMatcher(value) : stringMatcher(value, SPIFFE));
}

/** Any client of a namespace. */
export function namespacePrincipal(value: string): Matcher {
  return authenticatedRegex(`.*/ns/${value.split('*').map(quoteRegex).join('.*')}/.*`);
}

/** A service account written `<name>` or `<namespace>/<name>`. */
export function serviceAccount(policyNamespace: string): (value: string) => Matcher {
  return (value) => {
    const slash = value.indexOf('/');
    const namespace = slash < 0 ? policyNamespace : value.slice(0, slash);
    const name = value.slice(slash + 1);
    return authenticatedRegex(`spiffe://.+/ns/${quoteRegex(namespace)}/(.+/|)sa/${quoteRegex(name)}(/.+)?`);
  };
}

/** The address a connection comes from. */
export function directRemoteIp(value: string): Matcher | undefined {
  const range = ipRange(value);
  return range && { directRemoteIp: range };
}

/** The client's address, as trusted proxies report it. */
export function remoteIp(value: string): Matcher | undefined {
  const range = ipRange(value);
  return range && { remoteIp: range };
}

/** Any client of a trust domain. */
export function trustDomain(value: string): Matcher {
  if (value === '*') return authenticated({ prefix: SPIFFE });
  const star = value.indexOf('*');
  if (star < 0) return authenticated({ prefix: `${SPIFFE}${value}/` });
  const [before, after] = [value.slice(0, star), value.slice(star + 1)];
  return authenticatedRegex(`${SPIFFE}${quoteRegex(before)}[^/]*${quoteRegex(after)}/.*`);
}

function authenticated(principalName: StringMatcher): Matcher {
  return { authenticated: { principalName } };
}

function authenticatedRegex(regex: string): Matcher {
  return authenticated({ safeRegex: { regex } });
}
