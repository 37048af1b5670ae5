import type { AuthorizationCondition } from '../../../schema/types/security.js';
import type { Attribute, Matcher, ValueMatch } from './attribute.js';
import { ipRange } from './ip-range.js';
import { anyOf, claim, requestPrincipals } from './jwt-metadata.js';
import { portPermission } from './permissions.js';
import { directRemoteIp, namespacePrincipal, principal, remoteIp, serviceAccount, trustDomain } from './principals.js';
import { headerMatcher, stringMatcher } from './string-match.js';
import { type TrustDomains, withAliasedDomains, withAliases } from './trust-domains.js';

/** Whose attribute a condition is: the request's or the client's. */
export type Side = 'permission' | 'principal';

/** What a condition's key means. */
interface ConditionKind {
  readonly side: Side;
  readonly match: ValueMatch;
  readonly httpOnly?: boolean;
  readonly aliased?: WithAliases;
}

/** Adds what trust domain aliases make of the values, where these name trust domains. */
type WithAliases = (values: readonly string[], domains: TrustDomains) => readonly string[];

/** A condition of a rule, ready to match. */
export interface Condition extends Attribute {
  readonly side: Side;
  readonly aliased?: WithAliases;
}

const HEADERS = 'request.headers';
const CLAIMS = 'request.auth.claims';
const ENVOY_FILTER = 'experimental.envoy.filters.';
/** As istiod splits it: the filter's name, and what follows the first bracket. */
const FILTER_AND_KEY = /^experimental\.([^[]*)\[(.*?)\]?$/;
const NESTED_BRACKETS = /^(\[[^[\]]*\])*$/;
const OUTER_BRACKETS = /^[[\]]+|[[\]]+$/g;

/** A rule's conditions; undefined when a key is unknown, which makes istiod drop the whole rule. */
export function conditions(
  when: readonly AuthorizationCondition[],
  namespace: string,
): readonly Condition[] | undefined {
  const found: Condition[] = [];
  for (const { key = '', values = [], notValues = [] } of when) {
    const kind = conditionKind(key, namespace);
    if (kind === undefined) return undefined;
    if (values.length + notValues.length > 0) found.push({ ...kind, values, notValues });
  }
  return found;
}

function conditionKind(key: string, namespace: string): ConditionKind | undefined {
  switch (key) {
    case 'source.ip':
      return { side: 'principal', match: { each: directRemoteIp } };
    case 'remote.ip':
      return { side: 'principal', match: { each: remoteIp } };
    case 'source.namespace':
      return { side: 'principal', match: { each: namespacePrincipal } };
    case 'source.serviceAccount':
      return { side: 'principal', match: { each: serviceAccount(namespace) } };
    case 'source.principal':
      return { side: 'principal', match: { each: principal }, aliased: withAliases };
    case 'source.trustDomain':
      return { side: 'principal', match: { each: trustDomain }, aliased: withAliasedDomains };
    case 'request.auth.principal':
      return { side: 'principal', match: { all: requestPrincipals }, httpOnly: true };
    case 'request.auth.audiences':
      return claimCondition(['aud']);
    case 'request.auth.presenter':
      return claimCondition(['azp']);
    case 'destination.ip':
      return { side: 'permission', match: { each: destinationIp } };
    case 'destination.port':
      return { side: 'permission', match: { each: portPermission } };
    case 'connection.sni':
      return { side: 'permission', match: { each: serverName } };
    default:
      return bracketedKind(key);
  }
}

/** Keys that carry a name in brackets. */
function bracketedKind(key: string): ConditionKind | undefined {
  if (key.startsWith(HEADERS)) {
    const name = inBrackets(key.slice(HEADERS.length));
    return { side: 'principal', match: { each: requestHeader(name) }, httpOnly: true };
  }
  if (key.startsWith(CLAIMS)) {
    return claimCondition(claimPath(key.slice(CLAIMS.length)));
  }
  if (key.startsWith(ENVOY_FILTER)) {
    const [, filter, name] = FILTER_AND_KEY.exec(key) ?? [];
    const all = (values: readonly string[]): Matcher | undefined =>
      filter === undefined || name === undefined ? undefined : filterMetadata(filter, name, values);
    return { side: 'permission', match: { all } };
  }
  return undefined;
}

/** Names of nested claims; none for the whole payload. Brackets inside of brackets belong to the one name. */
function claimPath(text: string): readonly string[] | undefined {
  if (NESTED_BRACKETS.test(text)) return [...text.matchAll(/\[([^[\]]*)\]/g)].map(([, name = '']) => name);
  const name = inBrackets(text);
  return name === undefined ? undefined : [name];
}

function inBrackets(text: string): string | undefined {
  return text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : undefined;
}

function requestHeader(name: string | undefined): (value: string) => Matcher | undefined {
  return (value) => (name === undefined ? undefined : { header: headerMatcher(name, value) });
}

function claimCondition(path: readonly string[] | undefined): ConditionKind {
  const all = (values: readonly string[]): Matcher | undefined => path && claim(path, values);
  return { side: 'principal', match: { all }, httpOnly: true };
}

function destinationIp(value: string): Matcher | undefined {
  const range = ipRange(value);
  return range && { destinationIp: range };
}

function serverName(value: string): Matcher {
  return { requestedServerName: stringMatcher(value) };
}

/** What another filter left in the metadata; a value in brackets is looked for in a list. */
function filterMetadata(filter: string, key: string, values: readonly string[]): Matcher {
  const value = anyOf(
    values.map((text) => {
      return inBrackets(text) === undefined
        ? { stringMatch: stringMatcher(text) }
        : { listMatch: { oneOf: { stringMatch: stringMatcher(text.replace(OUTER_BRACKETS, '')) } } };
    }),
  );
  return { metadata: { filter, path: [{ key }], value } };
}
