import type { Service } from '../../model/service.js';
import type { PortTrafficPolicy, TrafficPolicy } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { ruledHost } from '../shared/destination-rule/ruled-host.js';
import { trafficPoliciesOf } from '../shared/destination-rule/traffic-policies.js';
import { namesText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { visibleService } from '../shared/services/mesh-hosts.js';

const FIELDS = ['connectionPool', 'loadBalancer', 'outlierDetection', 'tls'] as const;

export const rule = defineRule({
  code: 'MSH1121',
  name: 'policy-lost-on-port',
  severity: 'info',
  upstream: [],
  summary: 'Settings of the whole rule do not hold for a port that has settings of its own.',
  docs: {
    why: 'An entry of `portLevelSettings` replaces the traffic policy for its port as a whole. What the policy around it sets and the entry does not, is at its default on that port: no limits, no outlier detection, automatic mTLS.',
    fix: 'Repeat the settings in the entry of the port.',
    exceptions: 'Where the defaults are what is wanted for the port.',
  },
  *check({ mesh }) {
    for (const { resource, policy, path } of trafficPoliciesOf(mesh)) {
      const service = visibleService(mesh, ruledHost(mesh, resource), namespaceOf(resource));
      for (const [index, entry] of (policy.portLevelSettings ?? []).entries()) {
        const lost = lostFields(policy, entry);
        if (lost.length === 0 || !isPortOf(service, entry.port?.number)) continue;
        const names = namesText(lost);
        yield {
          resource,
          path: [...path, 'portLevelSettings', index, 'port'],
          message: `${names} of the policy around it ${lost.length === 1 ? 'does' : 'do'} not hold on port ${entry.port?.number}: the entry replaces the whole policy for this port`,
          help: `repeat ${names} in this entry`,
        };
      }
    }
  },
});

/** An entry for no port is another fault; of hosts that the input does not define any port may be there. */
function isPortOf(service: Service | undefined, number: number | undefined): boolean {
  return number !== undefined && (service === undefined || service.ports.some(({ port }) => port === number));
}

function lostFields(around: TrafficPolicy, entry: PortTrafficPolicy): readonly string[] {
  return FIELDS.filter((field) => around[field] !== undefined && entry[field] === undefined);
}
