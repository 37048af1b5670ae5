import { join } from 'node:path';
import { buildMesh } from '../../model/build.js';
import { loadPaths } from '../../source/load.js';
import { compileProxy } from '../compile.js';
import type { CompiledProxy } from '../compiled.js';
import { parseEnvoyFilter } from './parse.js';

const FIXTURE = join('fixtures', 'compile', 'envoy-filter', 'shop.yaml');

async function load() {
  const { documents } = await loadPaths([FIXTURE]);
  return buildMesh(documents);
}

async function compiled(prefix: string): Promise<CompiledProxy> {
  const mesh = await load();
  const proxy = mesh.proxies.find(({ name }) => name.startsWith(prefix));
  if (proxy === undefined) throw new Error(`no proxy ${prefix}`);
  return compileProxy(mesh, proxy);
}

test('a sidecar gets the patches that select its workload', async () => {
  const { listeners, clusters } = await compiled('cart');
  const inbound = JSON.stringify(listeners.find(({ name }) => name === 'virtualInbound'));
  expect(inbound).toContain('"tokenBucket":{"maxTokens":100,"fillInterval":"0.500s"}');
  expect(inbound).toContain('"timeout":"7s"');
  expect(clusters.find(({ name }) => name === 'inbound|8080||')?.connectTimeout).toBe('1.500s');
  expect(clusters.some(({ name }) => name === 'limiter')).toBe(false);
});

test('a gateway gets those of the root namespace; a port means the one of the Gateway', async () => {
  const { routes, clusters } = await compiled('istio-ingressgateway');
  const route = routes.find(({ name }) => name === 'http.8080');
  expect(route?.responseHeadersToRemove).toEqual(['server']);
  expect(route?.virtualHosts?.map(({ name }) => name)).toEqual(['shop.example:80', 'health']);
  expect(clusters.find(({ name }) => name === 'limiter')).toEqual({
    name: 'limiter',
    type: 'STRICT_DNS',
    connectTimeout: '1s',
  });
});

test('a value that istiod cannot read is told apart', async () => {
  const { policies } = await load();
  const dropped = policies.envoyFilters.flatMap((filter) => parseEnvoyFilter(filter).dropped);
  expect(dropped.map(({ source, problem }) => [source.resource.metadata.name, source.index, problem])).toEqual([
    ['cart', 3, 'Cluster.lb_policy: "BEST_EFFORT" is not a value of envoy.config.cluster.v3.Cluster.LbPolicy'],
  ]);
});
