import type { Mesh } from '../../model/mesh.js';
import type { LocalityLbSetting } from '../../schema/types/networking.js';
import { allPoliciesOf, type CommonPolicy, type PlacedPolicy } from './traffic-policies.js';

/** Locality settings of a policy, and the whole policy they belong to. */
export interface PlacedLocalitySetting extends PlacedPolicy<LocalityLbSetting> {
  readonly whole: CommonPolicy;
}

/** Every setting of load balancing by locality. */
export function* localitySettingsOf(mesh: Pick<Mesh, 'resources'>): Iterable<PlacedLocalitySetting> {
  for (const { resource, policy, path, level } of allPoliciesOf(mesh)) {
    const setting = policy.loadBalancer?.localityLbSetting;
    const place = [...path, 'loadBalancer', 'localityLbSetting'];
    if (setting) yield { resource, policy: setting, path: place, level, whole: policy };
  }
}
