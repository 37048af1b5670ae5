import type { RouteAction } from '../../envoy/types.js';
import { recordAt, recordsAt } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import type { Headers } from '../http/header-mutations.js';

/** The `set-cookie` header with which Envoy starts the sessions of a consistent hash; nothing when the client has its cookie. */
export function hashCookies(action: RouteAction, headers: Headers): string | undefined {
  const cookies = recordsAt(action, 'hashPolicy').flatMap((policy) => {
    const cookie = recordAt(policy, 'cookie');
    const name = textIn(cookie, 'name') ?? '';
    const ttl = textIn(cookie, 'ttl');
    return ttl === undefined || hasCookie(headers, name) ? [] : [setCookie(cookie, name, Number.parseFloat(ttl))];
  });
  return cookies.length === 0 ? undefined : cookies.join(',');
}

function hasCookie(headers: Headers, name: string): boolean {
  return (headers.get('cookie') ?? '').split(';').some((pair) => pair.trim().startsWith(`${name}=`));
}

function setCookie(cookie: unknown, name: string, seconds: number): string {
  const path = textIn(cookie, 'path') ?? '';
  const attributes = recordsAt(cookie, 'attributes');
  return [
    `${name}="<hash>"`,
    ...(seconds > 0 ? [`Max-Age=${Math.floor(seconds)}`] : []),
    ...(path === '' ? [] : [`Path=${path}`]),
    ...attributes.map((attribute) =>
      [textIn(attribute, 'name'), textIn(attribute, 'value')]
        .filter((part) => part !== undefined && part !== '')
        .join('='),
    ),
    'HttpOnly',
  ].join('; ');
}
