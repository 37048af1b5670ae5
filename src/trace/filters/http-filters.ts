import type { Route, VirtualHost } from '../../envoy/types.js';
import { isRecord, recordsAt } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import type { HttpRequest } from '../http/http-request.js';
import { remoteIp } from '../http/remote-ip.js';
import type { Connection } from '../listeners/connection.js';
import { applyCors } from './cors.js';
import { faultOf } from './fault.js';
import { applyJwt } from './jwt.js';
import { afterLua, luaHeaderCalls } from './lua.js';
import { applyRbac, rbacFor } from './rbac.js';

/** What the HTTP filters before the router did. */
export interface FilterOutcome {
  /** The answer of a filter that ended the request; all of them when a percentage decides. */
  readonly statuses: readonly number[];
  /** Whether some requests reach the router. */
  readonly goesOn: boolean;
  readonly reason: string | undefined;
  readonly body: string | undefined;
  readonly delayMs: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  /** Whether header mutations of the route do not reach the filter's answer. */
  readonly isFinal: boolean;
  readonly notes: readonly string[];
}

export interface FilterInput {
  readonly manager: unknown;
  readonly request: HttpRequest;
  readonly connection: Connection;
  readonly mutual: boolean;
  readonly virtualHost: VirtualHost | undefined;
  readonly route: Route | undefined;
  readonly claims: unknown;
}

const NOTHING: FilterOutcome = {
  statuses: [],
  goesOn: true,
  reason: undefined,
  body: undefined,
  delayMs: 0,
  responseHeaders: {},
  isFinal: false,
  notes: [],
};

/** Runs the filters in their order until one answers. */
export function runHttpFilters(input: FilterInput): FilterOutcome {
  let outcome = NOTHING;
  for (const filter of recordsAt(input.manager, 'httpFilters')) {
    if (filter.disabled === true) continue;
    outcome = join(outcome, runFilter(typeOf(filter), textIn(filter, 'name') ?? '', filter.typedConfig, input));
    if (!outcome.goesOn) break;
  }
  return outcome;
}

function typeOf(filter: unknown): string {
  return textIn(isRecord(filter) ? filter.typedConfig : undefined, '@type') ?? '';
}

function join(before: FilterOutcome, after: Partial<FilterOutcome>): FilterOutcome {
  return {
    ...before,
    ...after,
    statuses: [...before.statuses, ...(after.statuses ?? [])],
    delayMs: before.delayMs + (after.delayMs ?? 0),
    responseHeaders: { ...before.responseHeaders, ...after.responseHeaders },
    notes: [...before.notes, ...(after.notes ?? [])],
  };
}

function runFilter(type: string, name: string, config: unknown, input: FilterInput): Partial<FilterOutcome> {
  const { request } = input;
  if (type.endsWith('.JwtAuthentication')) return jwt(config, request);
  if (type.endsWith('.rbac.v3.RBAC')) return rbac(rbacFor(config, overrideOf(input, name)), input);
  if (type.endsWith('.CorsPolicy') || type.endsWith('.cors.v3.Cors')) return cors(input, overrideOf(input, name));
  if (type.endsWith('.HTTPFault')) return fault(overrideOf(input, name) ?? config);
  if (type.endsWith('.ExtAuthz'))
    return { notes: ['an external authorizer decides too; it was taken to allow the request'] };
  if (type.endsWith('.Lua')) return lua(name, config);
  if (type.endsWith('.Wasm')) return notRun(name);
  return {};
}

function notRun(name: string): Partial<FilterOutcome> {
  return { notes: [`the code in filter ${name} was not run`] };
}

/** What the code does to the request happened before the route was chosen. */
function lua(name: string, config: unknown): Partial<FilterOutcome> {
  const response = luaHeaderCalls(config, 'envoy_on_response');
  if (response === undefined || luaHeaderCalls(config, 'envoy_on_request') === undefined) return notRun(name);
  return { responseHeaders: Object.fromEntries(afterLua(new Map(), response)) };
}

function overrideOf({ route, virtualHost }: FilterInput, name: string): unknown {
  return route?.typedPerFilterConfig?.[name] ?? virtualHost?.typedPerFilterConfig?.[name];
}

function jwt(config: unknown, request: HttpRequest): Partial<FilterOutcome> {
  const outcome = applyJwt(config, request);
  if (outcome.kind === 'passed') return outcome.note === undefined ? {} : { notes: [outcome.note] };
  const { status, why, headers } = outcome;
  return {
    statuses: [status],
    goesOn: false,
    reason: `RequestAuthentication: ${why}`,
    body: why,
    responseHeaders: headers,
  };
}

function rbac(config: unknown, { connection, mutual, request, claims, manager }: FilterInput): Partial<FilterOutcome> {
  const { allowed, policy } = applyRbac(config, {
    connection,
    mutual,
    remoteIp: remoteIp(manager, request, connection),
    request,
    claims,
  });
  if (allowed) return {};
  const reason = `RBAC: ${policy === undefined ? 'no ALLOW policy matches' : `denied by ${policy}`}`;
  return { statuses: [403], goesOn: false, reason, body: 'RBAC: access denied' };
}

/** Redirects and direct responses are made without regard to CORS. */
function cors({ route, request }: FilterInput, policy: unknown): Partial<FilterOutcome> {
  const outcome = route?.route === undefined ? undefined : applyCors(policy, request);
  if (outcome === undefined) return {};
  const { answered, responseHeaders } = outcome;
  return answered
    ? {
        statuses: [200],
        goesOn: false,
        isFinal: true,
        reason: 'CORS: the proxy answers the preflight',
        responseHeaders,
      }
    : { responseHeaders };
}

const ALWAYS = 100;

function fault(config: unknown): Partial<FilterOutcome> {
  const { delayMs, delayPercent, abortStatus, abortPercent } = faultOf(config);
  const notes =
    delayMs > 0 && delayPercent > 0 && delayPercent < ALWAYS ? [`${delayPercent} % are delayed by ${delayMs} ms`] : [];
  const aborts = abortStatus !== undefined && abortPercent > 0;
  return {
    delayMs: delayPercent >= ALWAYS ? delayMs : 0,
    notes,
    ...(aborts
      ? { statuses: [abortStatus], goesOn: abortPercent < ALWAYS, reason: `fault injection aborts ${abortPercent} %` }
      : {}),
  };
}
