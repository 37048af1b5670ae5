import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { conditionValuesOf, sourcesOf, valuesOf } from '../shared/security/authorization-parts.js';
import { ipBlockFault } from '../shared/values/ip-address.js';

const FIELDS = ['ipBlocks', 'notIpBlocks', 'remoteIpBlocks', 'notRemoteIpBlocks'] as const;
const KEYS = ['source.ip', 'remote.ip', 'destination.ip'];

export const rule = defineRule({
  code: 'MSH0717',
  name: 'invalid-ip-block',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A policy compares addresses with something that is no IP address or CIDR range.',
  docs: {
    why: 'Addresses are compared as IPv4 or IPv6 addresses or CIDR ranges; names and wildcards are not understood. Istio rejects the policy.',
    fix: 'Write `10.1.2.3`, `10.0.0.0/8` or `2001:db8::/32`. `0.0.0.0/0` is every IPv4 address.',
  },
  *check({ mesh }) {
    const values = [...valuesOf(sourcesOf(mesh), FIELDS), ...conditionValuesOf(mesh, KEYS)];
    for (const { policy, field, value, path } of values) {
      const fault = value === '' && !KEYS.includes(field) ? undefined : ipBlockFault(value);
      if (fault === undefined) continue;
      yield {
        resource: policy,
        path,
        message: `${field}: ${JSON.stringify(value)} ${fault}; ${rejected(policy)}`,
        help: value === '*' ? '0.0.0.0/0 is every IPv4 address' : 'write 10.1.2.3 or a range such as 10.0.0.0/8',
      };
    }
  },
});
