import { buildMesh } from '../model/build.js';
import { loadPaths, loadText } from '../source/load.js';
import { diffSides, isEmptyDiff, type MeshDiff } from './diff.js';
import { meshSide } from './mesh-side.js';
import { pairProxies, type Side, type SideProxy } from './pair-proxies.js';
import { resourcesOf } from './resources.js';

async function sideOf(path: string, more = ''): Promise<Side> {
  const documents = [...(await loadPaths([path])).documents, ...loadText('more.yaml', more).documents];
  const mesh = buildMesh(documents);
  return meshSide(mesh, mesh.proxies);
}

const [BEFORE, AFTER] = ['fixtures/diff/before', 'fixtures/diff/after'];

const withoutSharing = (side: Side): Side => ({
  ...side,
  proxies: side.proxies.map((proxy) => ({ ...proxy, sharing: undefined })),
});

const facts = (diff: MeshDiff): readonly string[] =>
  diff.changes.flatMap((shared) =>
    shared.facts.map(({ action, subject, detail }) => `${shared.proxies.length} ${action} ${subject}: ${detail}`),
  );

/** Each change of each proxy, in no order. */
const flat = (diff: MeshDiff): readonly string[] =>
  diff.changes
    .flatMap(({ change, proxies }) =>
      proxies.map(({ name }) => JSON.stringify([name, change.kind, change.name, change.edits])),
    )
    .sort();

test('says what a change means for traffic, each change once', async () => {
  const diff = diffSides(await sideOf(BEFORE), await sideOf(AFTER));
  expect(diff).toMatchObject({ compared: 4, changed: 4, added: [], removed: [] });
  expect(facts(diff)).toEqual(
    expect.arrayContaining([
      '1 removed old.example.com of shop.example.com:80: no longer served, requests get 404',
      '1 added shop.example.com:80 /cart/admin*: goes to response 403',
      '2 added inbound port 8080: authorization',
      expect.stringContaining('3 retargeted cart.shop.svc.cluster.local:80 /*: cart.shop.svc.cluster.local:80 (v1) → '),
    ]),
  );
});

test('finds nothing between equal meshes, and only what is asked for', async () => {
  expect(isEmptyDiff(diffSides(await sideOf(BEFORE), await sideOf(BEFORE)))).toBe(true);
  const diff = diffSides(await sideOf(BEFORE), await sideOf(AFTER), { only: ['clusters'] });
  expect(isEmptyDiff(diff)).toBe(true);
});

const CHANGES = [
  'apiVersion: networking.istio.io/v1alpha3\nkind: EnvoyFilter\nmetadata: {name: lua, namespace: shop}\nspec: {workloadSelector: {labels: {app: web}}, configPatches: [{applyTo: CLUSTER, match: {context: SIDECAR_OUTBOUND}, patch: {operation: MERGE, value: {connectTimeout: 1s}}}]}\n',
  'apiVersion: telemetry.istio.io/v1\nkind: Telemetry\nmetadata: {name: logs, namespace: shop}\nspec: {selector: {matchLabels: {app: cart}}, accessLogging: [{providers: [{name: envoy}]}]}\n',
  'apiVersion: v1\nkind: Service\nmetadata: {name: db, namespace: shop}\nspec: {ports: [{name: tcp, port: 5432}]}\n',
  'apiVersion: v1\nkind: Service\nmetadata: {name: pods, namespace: shop}\nspec: {clusterIP: None, selector: {app: cart}, ports: [{name: tcp, port: 90}]}\n',
  'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: {name: strict, namespace: shop}\nspec: {mtls: {mode: STRICT}}\n',
  'apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: web, namespace: shop}\nspec: {hosts: [web], http: [{match: [{sourceLabels: {app: cart}}], directResponse: {status: 418}}, {route: [{destination: {host: web}}]}]}\n',
  'apiVersion: networking.istio.io/v1\nkind: Sidecar\nmetadata: {name: few, namespace: shop}\nspec: {workloadSelector: {labels: {app: web}}, egress: [{hosts: [./cart.shop.svc.cluster.local]}]}\n',
];

test.each(CHANGES)('what sidecars share is what comparing each would tell: %s', async (added) => {
  const [before, after] = [await sideOf(BEFORE), await sideOf(BEFORE, added)];
  for (const [old, now] of [
    [before, after],
    [after, before],
  ] as const) {
    const shared = diffSides(old, now, { sameness: 'exact' });
    expect(shared.changes.length).toBeGreaterThan(0);
    expect(flat(shared)).toEqual(flat(diffSides(withoutSharing(old), withoutSharing(now), { sameness: 'exact' })));
  }
});

test('a proxy of the other side is found by its name, else by its workload', () => {
  const pod = (name: string): SideProxy => ({
    identity: { name, type: 'sidecar', workload: 'Deployment/web' },
    kinds: [],
    resources: () =>
      resourcesOf({ listeners: [], routes: [], clusters: [], endpoints: [], secrets: [], bootstrap: {} }),
  });
  const side = (...names: string[]): Side => ({ partial: false, proxies: names.map(pod) });
  const { pairs, added, removed } = pairProxies(
    side('web-a.shop', 'web-b.shop', 'web-c.shop'),
    side('web-d.shop', 'web-b.shop'),
  );
  const names = pairs.map(({ before, after }) => [before.identity.name, after.identity.name]);
  expect(names).toEqual([
    ['web-b.shop', 'web-b.shop'],
    ['web-a.shop', 'web-d.shop'],
  ]);
  expect([added.length, removed.map(({ identity }) => identity.name)]).toEqual([0, ['web-c.shop']]);
});
