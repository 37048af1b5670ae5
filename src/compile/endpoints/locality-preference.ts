import { HOSTNAME_LABEL, NETWORK_LABEL, REGION_LABEL, SUBZONE_LABEL, ZONE_LABEL } from '../../model/locality.js';
import type { Service } from '../../model/service.js';
import type { LoadBalancerSettings, LocalityLbSetting } from '../../schema/types/networking.js';

/** How a cluster prefers near endpoints. */
export interface LocalityPreference {
  readonly setting: LocalityLbSetting;
  /** Whether failover applies without outlier detection. */
  readonly forced: boolean;
}

const SAME_ZONE: LocalityPreference = {
  setting: { enabled: true, failoverPriority: [NETWORK_LABEL, REGION_LABEL, ZONE_LABEL] },
  forced: true,
};
const SAME_NODE: LocalityPreference = {
  setting: {
    enabled: true,
    failoverPriority: [NETWORK_LABEL, REGION_LABEL, ZONE_LABEL, SUBZONE_LABEL, HOSTNAME_LABEL],
  },
  forced: true,
};

/** Locality settings that count: the rule's, else the service's traffic distribution, else the mesh's. */
export function localityPreference(
  mesh: LocalityLbSetting,
  loadBalancer: LoadBalancerSettings | undefined,
  service: Service,
): LocalityPreference | undefined {
  const own = loadBalancer?.localityLbSetting;
  if (own !== undefined) return preferenceOf(own);
  if (service.trafficDistribution === 'prefer-same-zone') return SAME_ZONE;
  if (service.trafficDistribution === 'prefer-same-node') return SAME_NODE;
  return preferenceOf(mesh);
}

function preferenceOf(setting: LocalityLbSetting): LocalityPreference | undefined {
  return setting.enabled === false ? undefined : { setting, forced: false };
}
