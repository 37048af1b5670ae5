import type { TrafficPolicy } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { connectionPoolsOf } from '../shared/destination-rule/connection-pools.js';
import { type CommonPolicy, portPoliciesOf, trafficPoliciesOf } from '../shared/destination-rule/traffic-policies.js';
import { rejected } from '../shared/rejection.js';

const COMMON: readonly (keyof CommonPolicy)[] = ['outlierDetection', 'connectionPool', 'loadBalancer', 'tls'];
const WHOLE: readonly (keyof TrafficPolicy)[] = [
  ...COMMON,
  'portLevelSettings',
  'tunnel',
  'proxyProtocol',
  'retryBudget',
];

export const rule = defineRule({
  code: 'MSH0301',
  name: 'empty-traffic-policy',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A traffic policy, a port policy or a connection pool holds no setting.',
  docs: {
    why: 'A policy that is written and empty usually lost its content to wrong indentation. Istio rejects the object.',
    fix: 'Indent the settings below it, or remove it.',
  },
  *check({ mesh }) {
    for (const { resource, policy, path } of trafficPoliciesOf(mesh)) {
      if (WHOLE.some((field) => isSet(policy[field]))) continue;
      yield {
        resource,
        path,
        at: 'key',
        message: `trafficPolicy is empty; ${rejected(resource)}`,
        help: 'remove trafficPolicy, or write a setting under it',
      };
    }
    for (const { resource, policy, path } of portPoliciesOf(mesh)) {
      if (COMMON.some((field) => isSet(policy[field]))) continue;
      yield {
        resource,
        path,
        message: `the policy of port ${policy.port?.number} is empty; ${rejected(resource)}`,
        help: 'remove the entry, or write a setting for the port',
      };
    }
    for (const { resource, pool, path } of connectionPoolsOf(mesh)) {
      if (pool.http || pool.tcp) continue;
      const message = `${path.at(-1)} has neither http nor tcp settings; ${rejected(resource)}`;
      yield { resource, path, at: 'key', message, help: 'put the limits under tcp or http' };
    }
  },
});

const isSet = (value: TrafficPolicy[keyof TrafficPolicy]): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);
