import type { Mesh } from '../../model/mesh.js';
import type { AuthorizationCondition } from '../../schema/types/security.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import {
  type AuthorizationPart,
  conditionsOf,
  operationsOf,
  sourcesOf,
  valuesOf,
} from '../shared/security/authorization-parts.js';
import { conditionKeyFault } from '../shared/security/condition-keys.js';

const SOURCE_FIELDS = [
  'principals',
  'notPrincipals',
  'requestPrincipals',
  'notRequestPrincipals',
  'namespaces',
  'notNamespaces',
  'ipBlocks',
  'notIpBlocks',
  'remoteIpBlocks',
  'notRemoteIpBlocks',
] as const;
const OPERATION_FIELDS = [
  'ports',
  'notPorts',
  'methods',
  'notMethods',
  'paths',
  'notPaths',
  'hosts',
  'notHosts',
] as const;

const FORMED = [
  'source.ip',
  'remote.ip',
  'destination.ip',
  'destination.port',
  'source.serviceAccount',
  'source.trustDomain',
];

export const rule = defineRule({
  code: 'MSH0718',
  name: 'empty-authorization-value',
  severity: 'error',
  upstream: ['IST0106', 'KIA0102', 'KIA0104'],
  summary: 'A list of an AuthorizationPolicy holds an empty value.',
  docs: {
    why: 'No request has an empty principal, host, path or method, so the value matches nothing; it is usually a template variable without a value. Istio rejects the policy.',
    fix: 'Fill in the value or remove it. `*` matches any value that is present.',
  },
  *check({ mesh }) {
    const values = [
      ...valuesOf(sourcesOf(mesh), SOURCE_FIELDS),
      ...valuesOf(operationsOf(mesh), OPERATION_FIELDS),
      ...valuesOf(textConditionsOf(mesh), ['values', 'notValues']),
    ];
    for (const { policy, field, value, path } of values) {
      if (value !== '') continue;
      yield {
        resource: policy,
        path,
        upstream: ['IST0106', ...(field === 'methods' ? ['KIA0102'] : []), ...(field === 'hosts' ? ['KIA0104'] : [])],
        message: `${field} holds an empty value, which no request has; ${rejected(policy)}`,
        help: 'remove it; "*" matches any value that is present',
      };
    }
  },
});

/** Conditions whose values have no other form to keep; empty addresses, ports and accounts are reported for what they are. */
function textConditionsOf(mesh: Pick<Mesh, 'resources'>): readonly AuthorizationPart<AuthorizationCondition>[] {
  return [...conditionsOf(mesh)].filter(({ part: { key = '' } }) => !FORMED.includes(key) && !conditionKeyFault(key));
}
