import type { RedirectAction } from '../../envoy/types.js';
import { sentRequest } from './http-request.js';
import { redirectLocation, redirectStatus } from './redirect.js';

function location(redirect: RedirectAction, url: string): string {
  const request = sentRequest({ url });
  if (request === undefined) throw new Error(url);
  return redirectLocation({ match: { prefix: '/old' }, redirect }, redirect, request);
}

test.each<[string, RedirectAction, string, string]>([
  ['keeps host, port and query', { pathRedirect: '/new' }, 'http://h:8080/old?x=1', 'http://h:8080/new?x=1'],
  ['drops the default port of a scheme that changes', { schemeRedirect: 'https' }, 'http://h:80/old', 'https://h/old'],
  ['replaces the port', { portRedirect: 8443, schemeRedirect: 'https' }, 'http://h:80/old', 'https://h:8443/old'],
  ['replaces the matched prefix', { prefixRewrite: '/new' }, 'http://h/old/x?y', 'http://h/new/x?y'],
  ['roots a path', { pathRedirect: '%PREFIX()%/x' }, 'http://h/old', 'http://h/%PREFIX()%/x'],
])('%s', (_, redirect, url, expected) => {
  expect(location(redirect, url)).toBe(expected);
});

test('the status is 301 unless the redirect says otherwise', () => {
  expect(redirectStatus({})).toBe(301);
  expect(redirectStatus({ responseCode: 'PERMANENT_REDIRECT' })).toBe(308);
});
