import type { DestinationRuleSpec } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import {
  ambientFaultCodes,
  ambientFaultHelp,
  ambientFaultOf,
  ambientFaultText,
} from '../shared/ambient/ambient-hosts.js';
import { httpSettingOf } from '../shared/ambient/http-features.js';
import { namespaceOf } from '../shared/object-namespace.js';

const CODES = { noNamespaceWaypoint: 'KIA0210', noWaypoint: 'KIA0211', elsewhere: 'KIA0212' };

export const rule = defineRule({
  code: 'MSH0375',
  name: 'unapplied-ambient-settings',
  severity: 'warning',
  upstream: ['KIA0210', 'KIA0211', 'KIA0212'],
  summary: 'HTTP settings of a DestinationRule are for an ambient service that no waypoint applies them to.',
  docs: {
    why: 'Between ambient workloads ztunnel carries connections. Circuit breaking, HTTP pools and hashing by header or cookie happen in the waypoint of the Service, which reads DestinationRules of its own namespace only.',
    fix: 'Enrol the Service or its namespace with a waypoint (`istio.io/use-waypoint`), and keep the rule in the namespace of the Service.',
    exceptions: 'Clients with sidecars, and gateways, apply the rule themselves.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.DestinationRule) {
      const setting = firstHttpSetting(resource.spec);
      const { host = '' } = resource.spec;
      const fault = setting === undefined || host === '' ? undefined : ambientFaultOf(mesh, resource, host);
      if (!fault) continue;
      const namespace = namespaceOf(resource);
      yield {
        resource,
        path: ['spec', 'host'],
        upstream: ambientFaultCodes(fault, CODES),
        message: `ambient clients of ${host} go without ${setting}: ${ambientFaultText(fault, namespace)}`,
        help: ambientFaultHelp(fault, namespace),
      };
    }
  },
});

function firstHttpSetting({ trafficPolicy, subsets = [] }: DestinationRuleSpec): string | undefined {
  for (const policy of [trafficPolicy, ...subsets.map((subset) => subset.trafficPolicy)]) {
    const setting = httpSettingOf(policy);
    if (setting !== undefined) return setting;
  }
  return undefined;
}
