import { recordsAt } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import type { HttpRequest } from '../http/http-request.js';

interface HeaderCall {
  readonly operation: 'add' | 'replace' | 'remove';
  readonly name: string;
  readonly value: string;
}

/** The header calls of a Lua filter's function, when it consists of nothing else. */
export function luaHeaderCalls(
  config: unknown,
  hook: 'envoy_on_request' | 'envoy_on_response',
): readonly HeaderCall[] | undefined {
  const source = textIn(config, 'defaultSourceCode', 'inlineString') ?? textIn(config, 'inlineCode') ?? '';
  const start = source.indexOf(`function ${hook}`);
  if (start < 0) return [];
  const whole = /^function \w+\s*\(\s*(\w+)\s*\)([\s\S]*?)\bend\b\s*(?:$|function\s)/.exec(source.slice(start));
  const [, handle = '', body = ''] = whole ?? [];
  const call = /^\s*(\w+):headers\(\):(add|replace|remove)\(\s*(['"])([^'"]*)\3\s*(?:,\s*(['"])([^'"]*)\5\s*)?\)\s*;?/;
  const calls: HeaderCall[] = [];
  let rest = body;
  while (rest.trim() !== '') {
    const found = call.exec(rest);
    if (found === null || found[1] !== handle) return undefined;
    const operation = found[2] === 'add' ? 'add' : found[2] === 'replace' ? 'replace' : 'remove';
    calls.push({ operation, name: (found[4] ?? '').toLowerCase(), value: found[6] ?? '' });
    rest = rest.slice(found[0].length);
  }
  return whole === null ? undefined : calls;
}

/** The headers after a function's calls. */
export function afterLua(
  headers: ReadonlyMap<string, string>,
  calls: readonly HeaderCall[],
): ReadonlyMap<string, string> {
  const result = new Map(headers);
  for (const { operation, name, value } of calls) {
    const earlier = result.get(name);
    if (operation === 'remove') result.delete(name);
    else result.set(name, operation === 'add' && earlier !== undefined ? `${earlier},${value}` : value);
  }
  return result;
}

/** The request after the Lua filters of a connection manager, as far as they only change headers. */
export function withLua(request: HttpRequest, manager: unknown): HttpRequest {
  const calls = recordsAt(manager, 'httpFilters').flatMap(({ typedConfig }) =>
    textIn(typedConfig, '@type')?.endsWith('.Lua') === true
      ? (luaHeaderCalls(typedConfig, 'envoy_on_request') ?? [])
      : [],
  );
  return calls.length === 0 ? request : { ...request, headers: afterLua(request.headers, calls) };
}
