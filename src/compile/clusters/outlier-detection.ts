import { canonicalDuration } from '../../model/duration.js';
import type { OutlierDetection } from '../../schema/types/networking.js';

/** Envoy's outlierDetection; success-rate ejection is always off. */
export function outlierDetection(settings: OutlierDetection | undefined): object | undefined {
  if (settings === undefined) return undefined;
  const known = knownSettings.get(settings);
  if (known !== undefined) return known;
  const created = createOutlierDetection(settings);
  knownSettings.set(settings, created);
  return created;
}

const knownSettings = new WeakMap<OutlierDetection, object>();

function createOutlierDetection(settings: OutlierDetection): object {
  return {
    enforcingSuccessRate: 0,
    consecutive5xx: settings.consecutive5xxErrors ?? undefined,
    enforcingConsecutive5xx: enforcing(settings.consecutive5xxErrors),
    consecutiveGatewayFailure: settings.consecutiveGatewayErrors ?? undefined,
    enforcingConsecutiveGatewayFailure: enforcing(settings.consecutiveGatewayErrors),
    interval: canonicalDuration(settings.interval),
    baseEjectionTime: canonicalDuration(settings.baseEjectionTime),
    maxEjectionPercent: settings.maxEjectionPercent || undefined,
    ...localOrigin(settings),
  };
}

function localOrigin(settings: OutlierDetection): object | undefined {
  if (settings.splitExternalLocalOriginErrors !== true) return undefined;
  const failures = settings.consecutiveLocalOriginFailures || undefined;
  return {
    splitExternalLocalOriginErrors: true,
    consecutiveLocalOriginFailure: failures,
    enforcingConsecutiveLocalOriginFailure: enforcing(failures),
    enforcingLocalOriginSuccessRate: 0,
  };
}

function enforcing(errors: number | null | undefined): number | undefined {
  if (errors === undefined || errors === null) return undefined;
  return errors > 0 ? 100 : 0;
}
