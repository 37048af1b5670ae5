import { canonicalDuration } from '../../model/duration.js';
import type { Features } from '../../model/features.js';
import type { Service } from '../../model/service.js';
import type { ConsistentHash, LoadBalancerSettings, OutlierDetection } from '../../schema/types/networking.js';
import { supportsUnhealthyEndpoints } from '../endpoints/health.js';
import type { LocalityPreference } from '../endpoints/locality-preference.js';

/** `lbPolicy` and the configuration that goes with it; lbPolicy is absent for ROUND_ROBIN, Envoy's default. */
export interface LoadBalancerFields {
  readonly lbPolicy?: 'LEAST_REQUEST' | 'RANDOM' | 'RING_HASH' | 'MAGLEV' | 'CLUSTER_PROVIDED' | undefined;
  readonly leastRequestLbConfig?: object | undefined;
  readonly roundRobinLbConfig?: object | undefined;
  readonly ringHashLbConfig?: object | undefined;
  readonly maglevLbConfig?: object | undefined;
}

/** istiod's runtime key of the slow start aggression, as it is. */
const AGGRESSION_RUNTIME_KEY = '(';
const DEFAULT_RING_SIZE = '1024';
const LEAST_REQUEST: LoadBalancerFields = { lbPolicy: 'LEAST_REQUEST' };
export const CLUSTER_PROVIDED: LoadBalancerFields = { lbPolicy: 'CLUSTER_PROVIDED' };
const OVERRIDE_HOST_STATUS = { statuses: ['HEALTHY', 'DRAINING', 'UNKNOWN', 'DEGRADED'] };

/** How a cluster chooses among endpoints that it knows. */
export function loadBalancerFields(settings: LoadBalancerSettings | undefined): LoadBalancerFields {
  if (settings === undefined) return LEAST_REQUEST;
  if (settings.consistentHash !== undefined) return hashFields(settings, settings.consistentHash);
  switch (settings.simple) {
    case 'RANDOM':
      return { lbPolicy: 'RANDOM' };
    case 'ROUND_ROBIN':
      return { roundRobinLbConfig: slowStart(settings) };
    case 'PASSTHROUGH':
      return CLUSTER_PROVIDED;
    default:
      return { lbPolicy: 'LEAST_REQUEST', leastRequestLbConfig: slowStart(settings) };
  }
}

function hashFields(settings: LoadBalancerSettings, hash: ConsistentHash): LoadBalancerFields {
  // Mirrors istiod: the default policy is applied first, and its configuration stays where hashing has none of its own.
  const leastRequestLbConfig = slowStart(settings);
  if (hash.maglev !== undefined) {
    const tableSize = positive(hash.maglev.tableSize);
    return tableSize === undefined
      ? { lbPolicy: 'MAGLEV', leastRequestLbConfig }
      : { lbPolicy: 'MAGLEV', maglevLbConfig: { tableSize } };
  }
  if (hash.ringHash !== undefined) {
    const minimumRingSize = positive(hash.ringHash.minimumRingSize);
    return minimumRingSize === undefined
      ? { lbPolicy: 'RING_HASH', leastRequestLbConfig }
      : { lbPolicy: 'RING_HASH', ringHashLbConfig: { minimumRingSize } };
  }
  const minimumRingSize = positive(hash.minimumRingSize) ?? DEFAULT_RING_SIZE;
  return { lbPolicy: 'RING_HASH', ringHashLbConfig: { minimumRingSize } };
}

/** A uint64 as protobuf JSON spells it; undefined for zero. */
function positive(value: number | string | undefined): string | undefined {
  return value === undefined || Number(value) === 0 ? undefined : String(value);
}

function slowStart(settings: LoadBalancerSettings): object | undefined {
  const { warmup, warmupDurationSecs } = settings;
  if (warmup !== undefined) {
    return {
      slowStartConfig: {
        slowStartWindow: canonicalDuration(warmup.duration),
        aggression: { defaultValue: (warmup.aggression ?? 1) || undefined, runtimeKey: AGGRESSION_RUNTIME_KEY },
        minWeightPercent: { value: (warmup.minimumPercent ?? 10) || undefined },
      },
    };
  }
  if (warmupDurationSecs === undefined) return undefined;
  return { slowStartConfig: { slowStartWindow: canonicalDuration(warmupDurationSecs) } };
}

const COMMON_DEFAULTS = {};

/** `commonLbConfig`: panic threshold, locality weights and host overrides. */
export function commonLoadBalancerConfig(
  features: Features,
  service: Service,
  outlier: OutlierDetection | undefined,
  locality: LocalityPreference | undefined,
  overrides: boolean,
): object {
  const weighted = features.ENABLE_LOCALITY_WEIGHTED_LB_CONFIG || usesLocalityWeights(outlier, locality);
  const panicless = supportsUnhealthyEndpoints(features, service);
  if (outlier === undefined && !weighted && !overrides && !panicless) return COMMON_DEFAULTS;
  return {
    healthyPanicThreshold: panicThreshold(outlier, panicless),
    localityWeightedLbConfig: weighted ? {} : undefined,
    overrideHostStatus: overrides ? OVERRIDE_HOST_STATUS : undefined,
  };
}

function panicThreshold(outlier: OutlierDetection | undefined, panicless: boolean): object | undefined {
  if (panicless) return {};
  if (outlier === undefined) return undefined;
  return { value: outlier.minHealthPercent || undefined };
}

function usesLocalityWeights(outlier: OutlierDetection | undefined, locality: LocalityPreference | undefined): boolean {
  if (locality === undefined) return false;
  const { setting, forced } = locality;
  if (setting.distribute?.length) return true;
  const failsOver = Boolean(setting.failover?.length || setting.failoverPriority?.length);
  return failsOver && (forced || outlier !== undefined);
}
