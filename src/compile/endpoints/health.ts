import type { Features } from '../../model/features.js';
import { SESSION_COOKIE_LABEL } from '../../model/persistent-session.js';
import type { Service } from '../../model/service.js';

/** Whether endpoints that are not ready are sent too, for Envoy to avoid. */
export function supportsUnhealthyEndpoints(features: Features, service: Service): boolean {
  return features.PILOT_SEND_UNHEALTHY_ENDPOINTS || service.trafficDistribution !== 'any';
}

// Mirrors istiod: sessions by cookie only, whether or not Envoy gets the filter that keeps them.
/** Whether Envoy keeps sending an endpoint's old clients to it while it drains. */
export function keepsDrainingEndpoints(service: Service): boolean {
  return Boolean(service.labels[SESSION_COOKIE_LABEL]);
}
