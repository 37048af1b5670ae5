import { compareText } from '../../model/order.js';
import { isRecord, type JsonRecord, recordAt, recordsAt, valueAt } from '../../source/json-fields.js';
import { inRange } from '../address.js';
import { numberIn, textIn } from '../fields.js';
import { type HttpRequest, splitQuery } from '../http/http-request.js';
import type { Connection } from '../listeners/connection.js';
import { matchesHeader } from '../match/header-match.js';
import { matchesMetadata } from '../match/metadata-match.js';
import { matchesString } from '../match/string-match.js';
import { matchesUriTemplate } from '../match/uri-template.js';

/** What RBAC rules look at; a TCP connection has no request. */
export interface RbacFacts {
  readonly connection: Connection;
  readonly mutual: boolean;
  readonly remoteIp: string;
  readonly request: HttpRequest | undefined;
  readonly claims: unknown;
}

export interface RbacOutcome {
  readonly allowed: boolean;
  /** The policy that decided; absent when none matched. */
  readonly policy: string | undefined;
}

/** The outcome of an RBAC filter; shadow rules decide nothing. */
export function applyRbac(config: unknown, facts: RbacFacts): RbacOutcome {
  const rules = recordAt(config, 'rules');
  if (rules === undefined) return { allowed: true, policy: undefined };
  const action = textIn(rules, 'action') ?? 'ALLOW';
  const policies = Object.entries(recordAt(rules, 'policies') ?? {}).sort(([a], [b]) => compareText(a, b));
  const policy = policies.find(([, each]) => matchesPolicy(each, facts))?.[0];
  if (action === 'LOG') return { allowed: true, policy };
  return { allowed: (policy !== undefined) === (action === 'ALLOW'), policy };
}

/** A route's own rules replace the filter's; an empty override switches it off. */
export function rbacFor(config: unknown, override: unknown): unknown {
  return override === undefined ? config : recordAt(override, 'rbac');
}

function matchesPolicy(policy: unknown, facts: RbacFacts): boolean {
  return (
    recordsAt(policy, 'permissions').some((each) => permits(each, facts)) &&
    recordsAt(policy, 'principals').some((each) => identifies(each, facts))
  );
}

function permits(permission: JsonRecord, facts: RbacFacts): boolean {
  const { connection, request } = facts;
  if (isRecord(permission.andRules))
    return recordsAt(permission, 'andRules', 'rules').every((each) => permits(each, facts));
  if (isRecord(permission.orRules))
    return recordsAt(permission, 'orRules', 'rules').some((each) => permits(each, facts));
  if (isRecord(permission.notRule)) return !permits(permission.notRule, facts);
  if ('destinationPort' in permission) return connection.port === numberIn(permission, 'destinationPort');
  if ('destinationIp' in permission) return holds(permission.destinationIp, connection.destination?.ip ?? '127.0.0.1');
  if ('requestedServerName' in permission) return matchesString(permission.requestedServerName, connection.sni);
  const template = textIn(permission, 'uriTemplate', 'typedConfig', 'pathTemplate');
  if (template !== undefined) {
    return request !== undefined && matchesUriTemplate(template, splitQuery(request.path).path);
  }
  return shared(permission, facts);
}

function identifies(principal: JsonRecord, facts: RbacFacts): boolean {
  const { connection } = facts;
  if (isRecord(principal.andIds)) return recordsAt(principal, 'andIds', 'ids').every((each) => identifies(each, facts));
  if (isRecord(principal.orIds)) return recordsAt(principal, 'orIds', 'ids').some((each) => identifies(each, facts));
  if (isRecord(principal.notId)) return !identifies(principal.notId, facts);
  if ('authenticated' in principal) return authenticated(valueAt(principal, 'authenticated', 'principalName'), facts);
  if ('directRemoteIp' in principal) return holds(principal.directRemoteIp, connection.source);
  if ('sourceIp' in principal) return holds(principal.sourceIp, connection.source);
  if ('remoteIp' in principal) return holds(principal.remoteIp, facts.remoteIp);
  return shared(principal, facts);
}

/** Conditions that permissions and principals have in common. */
function shared(rule: JsonRecord, { request, claims }: RbacFacts): boolean {
  if (rule.any === true) return true;
  if (isRecord(rule.header)) return request !== undefined && matchesHeader(rule.header, request);
  if (isRecord(rule.urlPath)) {
    return request !== undefined && matchesString(rule.urlPath.path, splitQuery(request.path).path);
  }
  const metadata = rule.metadata ?? valueAt(rule, 'sourcedMetadata', 'metadataMatcher');
  return metadata !== undefined && matchesMetadata(metadata, claims);
}

function authenticated(name: unknown, { connection, mutual }: RbacFacts): boolean {
  const identity = mutual ? connection.identity : undefined;
  if (name === undefined) return mutual;
  return identity !== undefined && matchesString(name, identity);
}

function holds(range: unknown, ip: string): boolean {
  return inRange(ip, textIn(range, 'addressPrefix') ?? '', numberIn(range, 'prefixLen') ?? 0);
}
