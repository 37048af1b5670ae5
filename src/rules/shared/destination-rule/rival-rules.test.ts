import { istio, meshOf } from '../../../model/testing/mesh-of.js';
import type { JsonObject } from '../../../source/document.js';
import { rivalRules } from './rival-rules.js';

const rule = (name: string, host: string, spec: JsonObject = {}, namespace = 'shop') =>
  istio('DestinationRule', name, { host, ...spec }, { namespace });
const subset = (name: string): JsonObject => ({ subsets: [{ name, labels: { version: name } }] });

function rivals(...rules: readonly JsonObject[]): readonly string[] {
  return [...rivalRules(meshOf(rules))].map(
    ({ first, second, subsets }) =>
      `${first.resource.metadata.name} ${second.resource.metadata.name} ${subsets.join()}`,
  );
}

test.each([
  ['one host, short and in full', [rule('a', 'cart'), rule('b', 'cart.shop.svc.cluster.local')], ['a b ']],
  ['one subset', [rule('a', 'cart', subset('v1')), rule('b', 'cart', subset('v1'))], ['a b v1']],
  ['different subsets', [rule('a', 'cart', subset('v1')), rule('b', 'cart', subset('v2'))], []],
  ['subsets beside a rule for all', [rule('a', 'cart', subset('v1')), rule('b', 'cart')], ['a b ']],
  ['a wildcard over a host', [rule('a', 'cart.example.com'), rule('b', '*.example.com')], ['b a ']],
  ['different hosts', [rule('a', 'cart'), rule('b', 'web')], []],
  [
    'rules private to two namespaces',
    [rule('a', 'x.example.com', { exportTo: ['.'] }), rule('b', 'x.example.com', { exportTo: ['.'] }, 'web')],
    [],
  ],
  [
    'a wide rule that turns mutual TLS on',
    [rule('a', 'cart'), rule('b', '*.local', { trafficPolicy: { tls: { mode: 'ISTIO_MUTUAL' } } })],
    [],
  ],
  ['rules without a host', [rule('a', ''), rule('b', '')], []],
])('%s', (_, rules, expected) => {
  expect(rivals(...rules)).toEqual(expected);
});
