import type { Labels } from './labels.js';

/** Keeps a client on one endpoint by a cookie, `name:path`. */
export const SESSION_COOKIE_LABEL = 'istio.io/persistent-session';
/** Keeps a client on one endpoint by a header. */
export const SESSION_HEADER_LABEL = 'istio.io/persistent-session-header';

/** Whether the labels of a service ask to keep a client on one endpoint. */
export function isPersistentSession(labels: Labels): boolean {
  return Boolean(labels[SESSION_COOKIE_LABEL] || labels[SESSION_HEADER_LABEL]);
}
