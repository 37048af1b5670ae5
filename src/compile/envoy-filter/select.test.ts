import type { DroppedPatch } from './parse.js';
import { selectEnvoyFilters } from './select.js';
import { configPatch, envoyFilter } from './test-filters.js';

const target = {
  namespace: 'app',
  labels: { app: 'web' },
  metadata: { NAMESPACE: 'app', CLUSTER_ID: 'Kubernetes' },
  istioVersion: '1.30.3',
};

function added(name: string, match: Parameters<typeof configPatch>[3] = 'ANY') {
  return configPatch('CLUSTER', 'ADD', { name }, match);
}

function selectedNames(...filters: Parameters<typeof selectEnvoyFilters>[0]): unknown[] {
  const patches = selectEnvoyFilters(filters, target, 'istio-system').get('CLUSTER') ?? [];
  return patches.map((patch) => patch.value?.name);
}

test('orders by priority, then root namespace, then creation, then name', () => {
  const old = envoyFilter('z', [added('older')]);
  const filters = [
    envoyFilter('b', [added('b1'), added('b2')]),
    envoyFilter('a', [added('a')]),
    { ...old, metadata: { ...old.metadata, creationTimestamp: '2020-01-01T00:00:00Z' } },
    envoyFilter('last', [added('last')], { priority: 1 }),
    envoyFilter('first', [added('first')], { priority: -1 }),
    envoyFilter('root', [added('root')], {}, 'istio-system'),
  ];
  expect(selectedNames(...filters)).toEqual(['first', 'root', 'a', 'b1', 'b2', 'older', 'last']);
});

test('selects by namespace and workload labels; target references need a Gateway API gateway', () => {
  expect(
    selectedNames(
      envoyFilter('elsewhere', [added('elsewhere')], {}, 'other'),
      envoyFilter('web', [added('web')], { workloadSelector: { labels: { app: 'web' } } }),
      envoyFilter('api', [added('api')], { workloadSelector: { labels: { app: 'api' } } }),
      envoyFilter('gw', [added('gw')], {
        targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'gw' }],
      }),
    ),
  ).toEqual(['web']);
});

test('matches the proxy version anywhere in it and node metadata exactly', () => {
  expect(
    selectedNames(
      envoyFilter('versions', [
        added('minor', { proxy: { proxyVersion: '30' } }),
        added('old', { proxy: { proxyVersion: '^1\\.17.*' } }),
        added('invalid', { proxy: { proxyVersion: '(' } }),
        added('metadata', { proxy: { metadata: { CLUSTER_ID: 'Kubernetes' } } }),
        added('other metadata', { proxy: { metadata: { CLUSTER_ID: 'east' } } }),
        added('no metadata', { proxy: { metadata: { MISSING: '' } } }),
      ]),
    ),
  ).toEqual(['minor', 'invalid', 'metadata']);
});

test('turns inserts into unordered things into additions', () => {
  const filter = envoyFilter('inserts', [
    configPatch('VIRTUAL_HOST', 'INSERT_FIRST', { name: 'v' }),
    configPatch('HTTP_ROUTE', 'INSERT_FIRST', { name: 'r' }),
  ]);
  const patches = selectEnvoyFilters([filter], target, 'istio-system');
  expect(patches.get('VIRTUAL_HOST')?.[0]?.operation).toBe('ADD');
  expect(patches.get('HTTP_ROUTE')?.[0]?.operation).toBe('INSERT_FIRST');
});

test('reports patches that cannot be read and keeps the others', () => {
  const dropped: DroppedPatch[] = [];
  const filter = envoyFilter('broken', [configPatch('CLUSTER', 'MERGE', { lb_policy: 'BEST' }), added('fine')]);
  const patches = selectEnvoyFilters([filter], target, 'istio-system', (patch) => dropped.push(patch));
  expect(patches.get('CLUSTER')).toHaveLength(1);
  expect(dropped).toMatchObject([{ source: { index: 0 }, problem: expect.stringContaining('lb_policy') }]);
});
