import type { Mesh } from '../../../model/mesh.js';
import type { LocalityLbSetting } from '../../../schema/types/networking.js';
import type { RefusableSetting } from '../refusable-setting.js';
import { rejected } from '../rejection.js';
import { writtenMeshConfigs } from '../telemetry/mesh-configs.js';
import { allPoliciesOf, type CommonPolicy, type PlacedPolicy } from './traffic-policies.js';

/** Settings of load balancing by locality, and the policy they belong to. */
export interface PlacedLocalitySetting
  extends RefusableSetting<LocalityLbSetting>,
    Pick<PlacedPolicy<LocalityLbSetting>, 'level' | 'isRefused'> {
  readonly whole: Pick<CommonPolicy, 'outlierDetection'>;
}

/** Every setting of load balancing by locality, in DestinationRules and in mesh configs. */
export function* localitySettingsOf(mesh: Pick<Mesh, 'resources'>): Iterable<PlacedLocalitySetting> {
  for (const { resource, policy: whole, path: parent, level, isRefused } of allPoliciesOf(mesh)) {
    const policy = whole.loadBalancer?.localityLbSetting;
    const path = [...parent, 'loadBalancer', 'localityLbSetting'];
    const refused = { consequence: rejected(resource), upstream: ['IST0106'] };
    if (policy) yield { resource, policy, path, level, isRefused, whole, ...refused };
  }
  for (const { settings, path, ...written } of writtenMeshConfigs(mesh)) {
    const policy = settings.localityLbSetting;
    // Mirrors istiod: policies of services bring outlier detection along, so the mesh config is not asked for it.
    const whole = { outlierDetection: {} };
    const place = { path: [...path, 'localityLbSetting'], level: 'host', isRefused: false } as const;
    if (policy) yield { ...written, ...place, policy, whole };
  }
}
