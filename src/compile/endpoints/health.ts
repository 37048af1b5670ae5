import type { Features } from '../../model/features.js';
import type { Service } from '../../model/service.js';

const PERSISTENT_SESSION_LABELS = ['istio.io/persistent-session', 'istio.io/persistent-session-header'];

/** Whether a service asks to keep a client on one endpoint. */
export function isPersistentSession(service: Service): boolean {
  return PERSISTENT_SESSION_LABELS.some((label) => (service.labels[label] ?? '') !== '');
}

/** Whether endpoints that are not ready are sent too, for Envoy to avoid. */
export function supportsUnhealthyEndpoints(features: Features, service: Service): boolean {
  return features.PILOT_SEND_UNHEALTHY_ENDPOINTS || service.trafficDistribution !== 'any';
}

/** Whether Envoy keeps sending an endpoint's old clients to it while it drains. */
export function supportsDrainingEndpoints(features: Features, service: Service): boolean {
  return features.PILOT_ENABLE_PERSISTENT_SESSION_FILTER && isPersistentSession(service);
}
