import type { HeaderMutations, HeaderValueOption } from '../../envoy/types.js';
import { valueAt } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import type { Connection } from '../listeners/connection.js';
import { type HttpRequest, headerOf } from './http-request.js';

/** Headers by lower-case name. */
export type Headers = ReadonlyMap<string, string>;

export interface HeaderContext {
  readonly request: HttpRequest;
  readonly connection: Connection;
  /** The client's address as the proxy believes it. */
  readonly remoteIp: string;
}

/** The request headers after the mutations of the levels, the most specific level first. */
export function mutateRequest(headers: Headers, levels: readonly HeaderMutations[], context: HeaderContext): Headers {
  return levels.reduce((now, { requestHeadersToAdd, requestHeadersToRemove }) => {
    const kept = without(now, requestHeadersToRemove);
    const seen = { ...context, request: { ...context.request, headers: kept } };
    return mutate(kept, requestHeadersToAdd, seen);
  }, headers);
}

/** The response headers after the mutations of the levels. */
export function mutateResponse(headers: Headers, levels: readonly HeaderMutations[], context: HeaderContext): Headers {
  return levels.reduce(
    (now, { responseHeadersToAdd, responseHeadersToRemove }) =>
      mutate(without(now, responseHeadersToRemove), responseHeadersToAdd, context),
    headers,
  );
}

function without(headers: Headers, names: readonly string[] = []): Headers {
  const removed = new Set(names.map((name) => name.toLowerCase()));
  return new Map([...headers].filter(([name]) => !removed.has(name)));
}

/** Envoy decides by the headers before the level, then overwrites, then adds. */
function mutate(headers: Headers, options: readonly HeaderValueOption[] = [], context: HeaderContext): Headers {
  const result = new Map(headers);
  const changes = options.flatMap((option) => changeBy(option, headers, context) ?? []);
  for (const { key, value } of changes.filter(({ overwrites }) => overwrites)) result.set(key, value);
  for (const { key, value } of changes.filter(({ overwrites }) => !overwrites)) {
    const earlier = result.get(key);
    result.set(key, earlier === undefined ? value : `${earlier},${value}`);
  }
  return result;
}

interface Change {
  readonly key: string;
  readonly value: string;
  readonly overwrites: boolean;
}

/** Nothing for a value that turns out empty, unless it is to be kept. */
function changeBy(option: HeaderValueOption, headers: Headers, context: HeaderContext): Change | undefined {
  const key = option.header.key.toLowerCase();
  const value = formatValue(option.header.value ?? '', context);
  const action = textIn(option, 'appendAction') ?? legacyAction(option);
  if (value === '' && valueAt(option, 'keepEmptyValue') !== true) return undefined;
  if (action === 'ADD_IF_ABSENT' && headers.has(key)) return undefined;
  if (action === 'OVERWRITE_IF_EXISTS' && !headers.has(key)) return undefined;
  return { key, value, overwrites: action.startsWith('OVERWRITE') };
}

function legacyAction(option: HeaderValueOption): string {
  return 'append' in option && option.append === false ? 'OVERWRITE_IF_EXISTS_OR_ADD' : 'APPEND_IF_EXISTS_OR_ADD';
}

/** Command operators whose value a trace knows; others stay as they are written. */
function formatValue(value: string, context: HeaderContext): string {
  const operators = /%([A-Z_]*)(?:\(([^)]*)\))?(?::(\d+))?%/g;
  return value.replace(operators, (whole, operator: string, argument?: string, length?: string) => {
    const text = operatorValue(operator, argument, context);
    return text?.slice(0, length === undefined ? undefined : Number(length)) ?? whole;
  });
}

function operatorValue(
  operator: string,
  argument: string | undefined,
  { request, connection, remoteIp }: HeaderContext,
): string | undefined {
  switch (operator) {
    case '':
      return '%';
    case 'REQ':
      return firstHeader(request, argument ?? '');
    case 'PROTOCOL':
      return connection.speaks === 'http2' ? 'HTTP/2' : 'HTTP/1.1';
    case 'DOWNSTREAM_REMOTE_ADDRESS_WITHOUT_PORT':
      return remoteIp;
    case 'DOWNSTREAM_DIRECT_REMOTE_ADDRESS_WITHOUT_PORT':
      return connection.source;
    case 'DOWNSTREAM_LOCAL_PORT':
      return String(connection.port);
    case 'REQUESTED_SERVER_NAME':
      return connection.sni;
    default:
      return undefined;
  }
}

/** Envoy makes one where the client sends none. */
const NEW_REQUEST_ID = '<uuid>';

function firstHeader(request: HttpRequest, names: string): string {
  for (const name of names.split('?')) {
    const value = headerOf(request, name);
    if (value !== undefined) return value;
    if (name.toLowerCase() === 'x-request-id') return NEW_REQUEST_ID;
  }
  return '';
}
