import type { DestinationRuleResource, DestinationRuleSpec } from '../schema/types/networking.js';
import { buildDestinationRuleIndex } from './destination-rules.js';

const HOST = 'reviews.default.svc.cluster.local';
const policy = (maxConnections: number) => ({ connectionPool: { tcp: { maxConnections } } });
const rule = (name: string, spec: DestinationRuleSpec, namespace = 'default'): DestinationRuleResource => ({
  apiVersion: 'networking.istio.io/v1',
  kind: 'DestinationRule',
  metadata: { name, namespace },
  spec: { host: HOST, ...spec },
});
const build = (resources: DestinationRuleResource[], defaultDestinationRuleExportTo = ['*']) =>
  buildDestinationRuleIndex(resources, {
    config: { rootNamespace: 'istio-system', defaultDestinationRuleExportTo },
    domainSuffix: 'cluster.local',
  });
const found = (resources: DestinationRuleResource[], client: string, exportTo?: string[]) =>
  build(resources, exportTo)
    .lookup(client, HOST, 'default')
    .map(({ name }) => name);

describe('lookup', () => {
  const client = rule('client', {}, 'shop');
  const owner = rule('owner', {});
  const root = rule('root', {}, 'istio-system');

  test('asks the client’s namespace, then the service’s, then the root', () => {
    expect(found([client, owner, root], 'shop')).toEqual(['client']);
    expect(found([owner, root], 'shop')).toEqual(['owner']);
    expect(found([root], 'shop')).toEqual(['root']);
    expect(found([], 'shop')).toEqual([]);
  });

  test('a wildcard of the client’s namespace beats an exact host of the service’s', () => {
    expect(found([rule('wide', { host: '*.cluster.local' }, 'shop'), owner], 'shop')).toEqual(['wide']);
    expect(found([rule('all', { host: '*' }), rule('wide', { host: '*.default.svc.cluster.local' })], 'shop')).toEqual([
      'wide',
    ]);
  });

  test('short hosts belong to the rule’s namespace', () => {
    expect(found([rule('short', { host: 'reviews' })], 'shop')).toEqual(['short']);
    expect(found([rule('short', { host: 'reviews' }, 'shop')], 'shop')).toEqual([]);
  });

  test('exportTo limits who sees a rule, without falling back to a wider host', () => {
    const named = rule('named', { exportTo: ['third'] });
    const wide = rule('wide', { host: '*.default.svc.cluster.local' });
    expect(found([named, wide], 'third')).toEqual(['named']);
    expect(found([named, wide], 'shop')).toEqual([]);
    expect(found([named], 'default')).toEqual([]);
    expect(found([rule('own', { exportTo: ['.'] })], 'shop')).toEqual([]);
  });

  test('a mesh default of “.” keeps rules at home', () => {
    expect(found([owner], 'shop', ['.'])).toEqual([]);
    expect(found([owner], 'default', ['.'])).toEqual(['owner']);
  });

  test('a gateway in the root namespace sees the service’s rule before a public one of the root', () => {
    expect(found([owner, root], 'istio-system')).toEqual(['owner']);
    expect(found([owner, rule('root', { exportTo: ['.'] }, 'istio-system')], 'istio-system')).toEqual(['root']);
  });
});

describe('merging', () => {
  test('adds new subsets and takes a traffic policy only where there is none', () => {
    const [merged, ...others] = build([
      rule('a', { subsets: [{ name: 'v1', labels: { version: 'a' } }] }),
      rule('b', { trafficPolicy: policy(1), subsets: [{ name: 'v1', labels: { version: 'b' } }, { name: 'v2' }] }),
      rule('c', { trafficPolicy: policy(2) }),
    ]).lookup('default', HOST, 'default');
    expect(others).toEqual([]);
    expect(merged).toMatchObject({
      name: 'a',
      trafficPolicy: policy(1),
      subsets: [{ name: 'v1', labels: { version: 'a' } }, { name: 'v2' }],
    });
    expect(merged?.resources).toHaveLength(3);
  });

  test('rules of different reach stay apart, but a wider one without selector merges into a narrower', () => {
    const narrow = rule('a', { exportTo: ['shop'] });
    const wider = build([narrow, rule('b', { exportTo: ['shop', 'third'], trafficPolicy: policy(1) })]);
    expect(wider.lookup('shop', HOST, 'default')).toMatchObject([{ name: 'a', trafficPolicy: policy(1) }]);
    expect(wider.lookup('third', HOST, 'default')).toEqual([]);
    expect(found([narrow, rule('b', { exportTo: ['third'] })], 'third')).toEqual(['b']);
  });

  test('a selector rule comes first and is kept beside the plain one', () => {
    const selecting = rule('z-selecting', { workloadSelector: { matchLabels: { app: 'web' } } });
    expect(found([rule('plain', {}), selecting], 'default')).toEqual(['z-selecting', 'plain']);
    expect(found([rule('plain', {}), selecting], 'shop')).toEqual(['plain']);
  });

  test('two selectors never merge unless they are equal', () => {
    const web = (name: string, app: string) =>
      rule(name, { workloadSelector: { matchLabels: { app } }, subsets: [{ name }] });
    expect(found([web('a', 'web'), web('b', 'db')], 'default')).toEqual(['a', 'b']);
    expect(found([web('a', 'web'), web('b', 'web')], 'default')).toEqual(['a']);
  });

  test('a plain rule for its own namespace only vanishes into a selector rule, as in istiod', () => {
    const selecting = rule('selecting', { workloadSelector: { matchLabels: { app: 'web' } } });
    expect(found([selecting, rule('plain', { exportTo: ['.'] })], 'default')).toEqual(['selecting']);
  });
});
