import type { Features } from '../../model/features.js';
import type { Service } from '../../model/service.js';

const SESSION_COOKIE_LABEL = 'istio.io/persistent-session';
const SESSION_HEADER_LABEL = 'istio.io/persistent-session-header';

/** Whether a service asks to keep a client on one endpoint. */
export function isPersistentSession(service: Service): boolean {
  return Boolean(service.labels[SESSION_COOKIE_LABEL] || service.labels[SESSION_HEADER_LABEL]);
}

/** Whether endpoints that are not ready are sent too, for Envoy to avoid. */
export function supportsUnhealthyEndpoints(features: Features, service: Service): boolean {
  return features.PILOT_SEND_UNHEALTHY_ENDPOINTS || service.trafficDistribution !== 'any';
}

// Mirrors istiod: sessions by cookie only, whether or not Envoy gets the filter that keeps them.
/** Whether Envoy keeps sending an endpoint's old clients to it while it drains. */
export function keepsDrainingEndpoints(service: Service): boolean {
  return Boolean(service.labels[SESSION_COOKIE_LABEL]);
}
