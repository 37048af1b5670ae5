import { typeUrl } from '../../envoy/type-urls.js';
import type { TypedConfig } from '../../envoy/types.js';
import type { Features } from '../../model/features.js';
import { SESSION_COOKIE_LABEL, SESSION_HEADER_LABEL } from '../../model/persistent-session.js';
import type { Service } from '../../model/service.js';
import type { HttpRoute } from '../../schema/types/networking.js';
import { usedDestinations } from './destination.js';
import type { RouteTarget } from './route-target.js';

const FILTER = 'envoy.filters.http.stateful_session';

type FilterConfigs = Readonly<Record<string, TypedConfig>>;

/** What keeps clients of a service on one endpoint, by its labels; undefined without the filter or labels. */
export function statefulSession(features: Features, service: Service | undefined): FilterConfigs | undefined {
  if (!features.PILOT_ENABLE_PERSISTENT_SESSION_FILTER) return undefined;
  const { [SESSION_COOKIE_LABEL]: cookie, [SESSION_HEADER_LABEL]: header } = service?.labels ?? {};
  if (cookie) return perRoute('cookie', 'cookie.v3.CookieBasedSessionState', { cookie: cookieOf(cookie) });
  return header ? perRoute('header', 'header.v3.HeaderBasedSessionState', { name: header }) : undefined;
}

/** `name:path`; the path is the root where none is written. */
function cookieOf(label: string): object {
  const [, name, path] = /^([^:]*)(?::(.*))?$/s.exec(label) ?? [];
  return { name: name || undefined, path: (path ?? '/') || undefined };
}

function perRoute(kind: string, message: string, state: object): FilterConfigs {
  const typedConfig = { '@type': typeUrl(`envoy.extensions.http.stateful_session.${message}`), ...state };
  return {
    [FILTER]: {
      '@type': typeUrl('envoy.extensions.filters.http.stateful_session.v3.StatefulSessionPerRoute'),
      statefulSession: { sessionState: { name: `envoy.http.stateful_session.${kind}`, typedConfig } },
    },
  };
}

// Mirrors istiod: a destination without session drops that of the one before it; of two in a row the first stays.
/** The session of a route's destinations. */
export function routeSession(features: Features, http: HttpRoute, target: RouteTarget): FilterConfigs | undefined {
  if (!features.PILOT_ENABLE_PERSISTENT_SESSION_FILTER || http.redirect || http.directResponse) return undefined;
  let session: FilterConfigs | undefined;
  for (const { destination } of usedDestinations(http)) {
    const own = statefulSession(features, target.findService(destination?.host ?? ''));
    if (own && session) break;
    session = own;
  }
  return session;
}
