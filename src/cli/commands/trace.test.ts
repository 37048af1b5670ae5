import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../testing/run-cli.js';

const SHOP = ['-f', 'fixtures/trace/shop'];

test('text names the YAML of each hop and why earlier routes were not taken', () => {
  const { code, stdout } = runCli(['trace', 'http://shop.example.com/cart/1', ...SHOP]);
  expect(code).toBe(0);
  expect(stdout).toContain(
    'not           beta: header x-user is missing, wanted regex beta-.*  ← VirtualService shop/shop http[1] "beta" (fixtures/trace/shop/shop.yaml:20)',
  );
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
    rejected: [{ route: 'health', file: 'fixtures/trace/shop/shop.yaml', line: 17 }],
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

const EDGES = ['-f', 'fixtures/trace/edges'];
const FILE = 'fixtures/trace/edges/edges.yaml';

test('hops that a Service or a Sidecar made name its file and line', () => {
  const web = ['--from', 'deploy/web', '-n', 'edges', ...EDGES];
  const admin = runCli(['trace', 'http://web:9000/', ...web]).stdout;
  expect(admin).toContain(`listener      0.0.0.0_9000  ← Sidecar edges/web egress[0] (${FILE}:37)`);
  expect(admin).toContain(`virtual host  web.edges.svc.cluster.local:9000  ← Service edges/web ports[1] (${FILE}:12)`);
  expect(admin).toContain(`filter chain  0.0.0.0_9000  ← Service edges/web ports[1] (${FILE}:12)`);
  const plain = runCli(['trace', 'http://web/', ...web]).stdout;
  expect(plain).toContain(`listener      0.0.0.0_80  ← Sidecar edges/web egress[1] (${FILE}:39)`);
});

test('a TLS connection names the server of its SNI and the TLS route', () => {
  const { stdout } = runCli(['trace', 'https://b.example.com/', ...EDGES]);
  expect(stdout).toContain(`0.0.0.0_8443  ← Gateway edges/edge servers[2] (${FILE}:61)`);
  expect(stdout).toContain(`route         TCP  ← VirtualService edges/streams tls[1] (${FILE}:82)`);
  expect(stdout).toContain("the client's TLS goes on to the endpoint");
});

test('dead ends name the policy, the selector or the subset that nothing fits', () => {
  const plain = runCli([
    'trace',
    'http://web:8080/',
    '-p',
    'deploy/web',
    '-n',
    'edges',
    '--direction',
    'inbound',
    ...EDGES,
  ]);
  expect(plain.stdout).toContain(`PeerAuthentication edges/strict (${FILE}:89) demands mutual TLS`);
  const idle = runCli(['trace', 'http://idle/', '-p', 'deploy/web', '-n', 'edges', ...EDGES]).stdout;
  expect(idle).toContain(
    `Service edges/idle ports[0] (${FILE}:29) selects app=idle, and no ready Pod has these labels`,
  );
  const subset = runCli(['trace', 'http://web.edges.svc.cluster.local/', ...EDGES]).stdout;
  expect(subset).toContain(`DestinationRule edges/web subsets[1] (${FILE}:48) selects version=v2`);
});

test('a sidecar says which VirtualService of a host it does not follow', () => {
  const { stdout } = runCli(['trace', 'http://web/', '-p', 'deploy/web', '-n', 'edges', ...EDGES]);
  expect(stdout).toContain('is bound to edges/edge only, not to mesh');
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

test.each([
  [[{ listenerPort: '8080' }], 'request 0 of', 'listenerPort is not a port'],
  [[{}, { url: 'nonsense' }], 'request 1 of', 'url is not a URL'],
  [[{ alpn: 'h2' }], 'request 0 of', 'alpn is not a list of texts'],
  [[{ destination: 'nowhere' }], 'request 0 of', 'destination is not IP:PORT'],
  [['GET'], 'request 0 of', 'it is not an object'],
])('a list with %j says what is wrong', (requests, which, why) => {
  const file = join(mkdtempSync(join(tmpdir(), 'mesh-trace-')), 'requests.json');
  writeFileSync(file, JSON.stringify(requests));
  const { code, stderr } = runCli(['trace', '--requests', file, ...SHOP]);
  expect(code).toBe(2);
  expect(stderr).toContain(which);
  expect(stderr).toContain(why);
});

test('no URL is a request that cannot be served', () => {
  const { code, stderr } = runCli(['trace', ...SHOP]);
  expect(code).toBe(2);
  expect(stderr).toContain('there is no URL to follow');
});
