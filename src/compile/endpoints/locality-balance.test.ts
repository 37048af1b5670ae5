import { balanceByLocality } from './locality-balance.js';
import { type LocalityGroup, localityGroup, localityLbEndpoints, parseLocality } from './locality-groups.js';

const member = (address: string, labels = {}) => ({
  lbEndpoint: { endpoint: { address: { socketAddress: { address, portValue: 80 } } }, loadBalancingWeight: 1 },
  labels,
  network: '',
  mutualTls: true,
});
const group = (locality: string, ...members: ReturnType<typeof member>[]): LocalityGroup =>
  localityGroup(parseLocality(locality), members.length > 0 ? members : [member(locality)], 0);

const groups = [group('eu/a/1'), group('eu/a/2'), group('eu/b/1'), group('us/a/1'), group('asia/a/1')];
const view = { locality: 'eu/a/1', labels: {}, detectsOutliers: true };
const priorities = (balanced: readonly LocalityGroup[]) => balanced.map(({ priority }) => priority);

describe('failover', () => {
  test('nearer localities come first', () => {
    expect(priorities(balanceByLocality(groups, { setting: {}, forced: false }, view))).toEqual([0, 1, 2, 3, 3]);
  });

  test('another region is named', () => {
    const setting = { failover: [{ from: 'eu', to: 'us' }] };
    expect(priorities(balanceByLocality(groups, { setting, forced: false }, view))).toEqual([0, 1, 2, 3, 4]);
  });

  test('needs outlier detection', () => {
    const blind = { ...view, detectsOutliers: false };
    expect(balanceByLocality(groups, { setting: {}, forced: false }, blind)).toBe(groups);
  });

  test('priorities are dense and start at zero', () => {
    const far = { ...view, locality: 'africa/a/1' };
    expect(priorities(balanceByLocality(groups, { setting: {}, forced: false }, far))).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('failoverPriority', () => {
  const mixed = [group('eu/a/1', member('1', { zone: 'a' }), member('2', { zone: 'b' }))];
  const labels = { zone: 'a', version: 'v1' };

  test('splits a locality by the labels shared with the proxy', () => {
    const setting = { failoverPriority: ['zone'] };
    const balanced = balanceByLocality(mixed, { setting, forced: true }, { ...view, labels });
    expect(balanced.map(({ members, priority, weight }) => [members.length, priority, weight])).toEqual([
      [1, 0, 1],
      [1, 1, 1],
    ]);
  });

  test('a label may name its own value', () => {
    const setting = { failoverPriority: ['zone=b'] };
    const [first] = balanceByLocality(mixed, { setting, forced: true }, { ...view, labels });
    expect(first?.members[0]?.labels).toEqual({ zone: 'b' });
  });
});

test('distribute weighs localities and empties the others', () => {
  const setting = { distribute: [{ from: 'eu/a/*', to: { 'eu/a/*': 80, 'us/*': 20 } }] };
  const balanced = balanceByLocality(groups, { setting, forced: false }, view);
  expect(balanced.map(({ weight, members }) => [weight, members.length])).toEqual([
    [40, 1],
    [40, 1],
    [1, 0],
    [20, 1],
    [1, 0],
  ]);
});

test('Envoy’s form leaves defaults out', () => {
  const [first] = localityLbEndpoints([group('', member('1'))]);
  expect(JSON.parse(JSON.stringify(first))).toEqual({
    locality: {},
    lbEndpoints: [
      { endpoint: { address: { socketAddress: { address: '1', portValue: 80 } } }, loadBalancingWeight: 1 },
    ],
    loadBalancingWeight: 1,
  });
});
