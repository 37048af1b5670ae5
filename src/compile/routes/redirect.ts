import type { RedirectAction, Route } from '../../envoy/types.js';
import type { VirtualService } from '../../model/virtual-service.js';
import type { HttpRedirect } from '../../schema/types/networking.js';

/** Envoy's names of the redirect codes; 301 is the default and left out. */
const RESPONSE_CODES: ReadonlyMap<number, string> = new Map([
  [302, 'FOUND'],
  [303, 'SEE_OTHER'],
  [307, 'TEMPORARY_REDIRECT'],
  [308, 'PERMANENT_REDIRECT'],
]);

/** A redirect; a route without action when the code is none that Envoy knows. */
export function redirectAction(
  redirect: HttpRedirect,
  target: { readonly port: number; readonly isTls: boolean },
  semantics: VirtualService['semantics'],
): Pick<Route, 'redirect'> {
  const code = redirect.redirectCode ?? 0;
  const responseCode = RESPONSE_CODES.get(code);
  if (code !== 0 && code !== 301 && responseCode === undefined) return {};
  const port = redirectPort(redirect, target);
  const action: RedirectAction = {
    ...(redirect.authority && { hostRedirect: redirect.authority }),
    ...pathRedirect(redirect.uri ?? '', semantics),
    ...(redirect.scheme && { schemeRedirect: redirect.scheme }),
    ...(port !== 0 && { portRedirect: port }),
    ...(responseCode !== undefined && { responseCode }),
  };
  return { redirect: action };
}

/** Gateway API's ReplacePrefixMatch travels as `%PREFIX()%<prefix>` through a VirtualService. */
const PREFIX_REWRITE = '%PREFIX()%';

function pathRedirect(
  uri: string,
  semantics: VirtualService['semantics'],
): Pick<RedirectAction, 'pathRedirect' | 'prefixRewrite'> {
  return semantics === 'gateway-api' && uri.startsWith(PREFIX_REWRITE)
    ? { prefixRewrite: uri.slice(PREFIX_REWRITE.length) }
    : { pathRedirect: uri };
}

/** 0 where the scheme implies the port. */
function redirectPort(redirect: HttpRedirect, target: { readonly port: number; readonly isTls: boolean }): number {
  const port = redirect.port ?? (redirect.derivePort === 'FROM_REQUEST_PORT' ? target.port : 0);
  const scheme = redirect.scheme || (target.isTls ? 'https' : 'http');
  const implied = (scheme === 'http' && port === 80) || (scheme === 'https' && port === 443);
  return implied ? 0 : port;
}
