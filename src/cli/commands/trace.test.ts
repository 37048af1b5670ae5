import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../testing/run-cli.js';

const SHOP = ['-f', 'fixtures/trace/shop'];

test('text names the YAML of each hop and why earlier routes were not taken', () => {
  const { code, stdout } = runCli(['trace', 'http://shop.example.com/cart/1', ...SHOP]);
  expect(code).toBe(0);
  expect(stdout).toContain('not           beta: header x-user is missing, wanted regex beta-.*');
  expect(stdout).toContain('VirtualService shop/shop http[2] "cart" (fixtures/trace/shop/shop.yaml:24)');
  expect(stdout).toContain('outbound|80|v1|cart.shop.svc.cluster.local (90 %)');
  expect(stdout).toContain('+ x-version: 1');
});

test('JSON holds the route with its place, clusters and what the endpoint sees', () => {
  const { stdout } = runCli(['trace', 'http://shop.example.com/cart', '-H', 'x-user: beta-7', '-o', 'json', ...SHOP]);
  expect(JSON.parse(stdout)).toMatchObject({
    status: 200,
    listener: '0.0.0.0_8080',
    route: { name: 'beta', index: 1, virtualService: 'shop/shop', file: 'fixtures/trace/shop/shop.yaml', line: 20 },
    clusters: [{ name: 'outbound|80|v2|cart.shop.svc.cluster.local' }],
    upstream: { method: 'GET', path: '/v2/cart', authority: 'shop.example.com' },
  });
});

test('dead ends say what is missing', () => {
  const gateway = runCli(['trace', 'http://old.example.com/', ...SHOP]).stdout;
  expect(gateway).toContain('is bound to Gateway shop/shopp, which does not exist - did you mean shop/shop?');
  const subset = runCli(['trace', 'http://shop.example.com/pay', ...SHOP]).stdout;
  expect(subset).toContain('no DestinationRule defines subset v3');
});

test('--from goes on to the sidecar of the server and its policies', () => {
  const { stdout } = runCli(['trace', 'DELETE', 'http://cart/', '--from', 'deploy/cart-v1', '-n', 'shop', ...SHOP]);
  expect(stdout).toContain('virtualInbound');
  expect(stdout).toContain('403  RBAC: denied by ns[shop]-policy[cart]-rule[0]');
});

test('a list of requests is answered in order', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'mesh-trace-')), 'requests.json');
  const requests = [
    { url: 'http://shop.example.com/healthz', listenerPort: 8080 },
    { url: 'http://shop.example.com/basket', listenerPort: 8080 },
    { url: 'http://shop.example.com/', listenerPort: 9 },
  ];
  writeFileSync(file, JSON.stringify(requests));
  const { stdout } = runCli(['trace', '--requests', file, '-o', 'json', ...SHOP]);
  expect(JSON.parse(stdout)).toMatchObject([
    { status: 200, body: 'ok' },
    { status: 308, location: 'http://shop.example.com/cart' },
    { connection: 'refused' },
  ]);
});

test('no URL is a request that cannot be served', () => {
  const { code, stderr } = runCli(['trace', ...SHOP]);
  expect(code).toBe(2);
  expect(stderr).toContain('there is no URL to follow');
});
