import type { HeaderMutations, HeaderValueOption } from '../envoy/types.js';
import type { Connection } from './connection.js';
import { textIn } from './fields.js';
import { type HttpRequest, headerOf } from './http-request.js';

/** Headers by lower-case name. */
export type Headers = ReadonlyMap<string, string>;

export interface HeaderContext {
  readonly request: HttpRequest;
  readonly connection: Connection;
}

/** The request headers after the mutations of the levels, the most specific level first. */
export function mutateRequest(headers: Headers, levels: readonly HeaderMutations[], context: HeaderContext): Headers {
  return levels.reduce(
    (now, level) => mutate(now, level.requestHeadersToAdd, level.requestHeadersToRemove, context),
    headers,
  );
}

/** The response headers after the mutations of the levels. */
export function mutateResponse(headers: Headers, levels: readonly HeaderMutations[], context: HeaderContext): Headers {
  return levels.reduce(
    (now, level) => mutate(now, level.responseHeadersToAdd, level.responseHeadersToRemove, context),
    headers,
  );
}

function mutate(
  headers: Headers,
  add: readonly HeaderValueOption[] = [],
  remove: readonly string[] = [],
  context: HeaderContext,
): Headers {
  const result = new Map(headers);
  for (const name of remove) result.delete(name.toLowerCase());
  for (const option of add) {
    const key = option.header.key.toLowerCase();
    const value = formatValue(option.header.value ?? '', context);
    const earlier = result.get(key);
    const action = textIn(option, 'appendAction') ?? legacyAction(option);
    if (action === 'ADD_IF_ABSENT' && earlier !== undefined) continue;
    if (action === 'OVERWRITE_IF_EXISTS' && earlier === undefined) continue;
    const overwrite = action.startsWith('OVERWRITE') || earlier === undefined;
    result.set(key, overwrite ? value : `${earlier},${value}`);
  }
  return result;
}

function legacyAction(option: HeaderValueOption): string {
  return 'append' in option && option.append === false ? 'OVERWRITE_IF_EXISTS_OR_ADD' : 'APPEND_IF_EXISTS_OR_ADD';
}

/** Command operators whose value a trace knows; others stay as they are written. */
function formatValue(value: string, { request, connection }: HeaderContext): string {
  return value.replace(/%([A-Z_]*)(?:\(([^)]*)\))?(?::\d+)?%/g, (whole, operator: string, argument?: string) => {
    switch (operator) {
      case '':
        return '%';
      case 'REQ':
        return firstHeader(request, argument ?? '');
      case 'PROTOCOL':
        return connection.speaks === 'http2' ? 'HTTP/2' : 'HTTP/1.1';
      case 'DOWNSTREAM_REMOTE_ADDRESS_WITHOUT_PORT':
      case 'DOWNSTREAM_DIRECT_REMOTE_ADDRESS_WITHOUT_PORT':
        return connection.source;
      case 'DOWNSTREAM_LOCAL_PORT':
        return String(connection.port);
      case 'REQUESTED_SERVER_NAME':
        return connection.sni;
      default:
        return whole;
    }
  });
}

function firstHeader(request: HttpRequest, names: string): string {
  for (const name of names.split('?')) {
    const value = headerOf(request, name);
    if (value !== undefined) return value;
  }
  return '';
}
