import { lintText } from './testing/lint-text.js';

const networking = (kind: string, name: string, spec: string, namespace = 'shop'): string =>
  `---\napiVersion: networking.istio.io/v1\nkind: ${kind}\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec: ${spec}\n`;
const namespace = (name: string, labels = 'istio-injection: enabled'): string =>
  `---\napiVersion: v1\nkind: Namespace\nmetadata: {name: ${name}, labels: {${labels}}}\n`;
const service = (name: string, home = 'shop', ports = '[{name: http, port: 80}]'): string =>
  `---\napiVersion: v1\nkind: Service\nmetadata: {name: ${name}, namespace: ${home}}\nspec: {selector: {app: ${name}}, ports: ${ports}}\n`;
const deployment = (name: string, labels: string, home = 'shop'): string =>
  `---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}, namespace: ${home}}\nspec: {selector: {matchLabels: {${labels}}}, template: {metadata: {labels: {${labels}}}, spec: {containers: [{name: app, image: app:1}]}}}\n`;
const routes = (name: string, host: string, rest = '', home = 'shop'): string =>
  networking('VirtualService', name, `{hosts: [${host}], ${rest}http: [{route: [{destination: {host: cart}}]}]}`, home);

/** Findings of one rule, as `severity name upstream`. */
async function found(code: string, ...texts: readonly string[]): Promise<readonly string[]> {
  const { findings } = await lintText([namespace('shop'), ...texts].join(''));
  return findings
    .filter((finding) => finding.code === code)
    .map(({ severity, resource, upstream = [] }) => [severity, resource?.name, ...upstream].join(' '));
}

test('exporting to a namespace that every cluster has is fine', async () => {
  const to = (name: string) => found('MSH0273', service('cart'), routes('cart', 'cart', `exportTo: [${name}], `));
  expect(await to('istio-system')).toEqual([]);
  expect(await to('nowhere')).toEqual(['error cart KIA0005']);
});

test('a namespace with sidecars is not in ambient mode, whatever else its labels say', async () => {
  const sidecar = networking('Sidecar', 'default', '{egress: [{hosts: ["./*"]}]}', 'amb');
  const both = 'istio-injection: enabled, istio.io/dataplane-mode: ambient';
  expect(await found('MSH0553', namespace('amb', both), sidecar)).toEqual([]);
  expect(await found('MSH0553', namespace('amb', 'istio.io/dataplane-mode: ambient'), sidecar)).toEqual([
    'warning default IST0167',
  ]);
});

test('a certificate without its key does not compete with a credential', async () => {
  const gateway = (tls: string) =>
    networking(
      'Gateway',
      'edge',
      `{selector: {istio: edge}, servers: [{hosts: [a.example], port: {number: 443, name: https, protocol: HTTPS}, tls: {mode: SIMPLE, ${tls}}}]}`,
    );
  expect(await found('MSH0111', gateway('credentialName: a, serverCertificate: /cert'))).toEqual([]);
  expect(await found('MSH0111', gateway('credentialName: a, serverCertificate: /cert, privateKey: /key'))).toEqual([
    'error edge IST0106',
  ]);
});

test('the own namespace of a Sidecar is the same as the dot', async () => {
  const sidecar = (hosts: string) => networking('Sidecar', 'default', `{egress: [{hosts: [${hosts}]}]}`);
  expect(await found('MSH0510', sidecar('./*, shop/cart.shop.svc.cluster.local'))).toEqual(['warning default IST0133']);
  expect(await found('MSH0510', sidecar('./*, bank/cart.bank.svc.cluster.local'))).toEqual([]);
});

test('VirtualServices of one host meet at any gateway they share, and in clients that import both', async () => {
  const [one, other] = [routes('a', 'x.example', 'gateways: [e1, e2], '), routes('b', 'x.example', 'gateways: [e2], ')];
  expect(await found('MSH0256', one, other)).toEqual(['info a KIA1106', 'info b KIA1106']);
  const mesh = [routes('a', 'x.example'), namespace('bank'), routes('b', 'x.example', '', 'bank')];
  expect(await found('MSH0256', ...mesh)).toEqual(['info a IST0109 KIA1106', 'error b IST0109 KIA1106']);
  const own = networking('Sidecar', 'default', '{egress: [{hosts: ["./*"]}]}', 'istio-system');
  expect(await found('MSH0256', ...mesh, own)).toEqual(['info a IST0109', 'info b IST0109']);
});

test('the subset of an unknown host belongs to the finding about the host', async () => {
  const to = (destination: string) =>
    networking('VirtualService', 'a', `{hosts: [a.example], http: [{route: [{destination: ${destination}}]}]}`);
  expect(await found('MSH0251', to('{host: crat, subset: v1}'))).toEqual(['error a IST0101 KIA1101 KIA1107']);
  expect(await found('MSH0251', to('{host: crat}'))).toEqual(['error a IST0101 KIA1101']);
});

test('subsets of a Service whose workload is not there have no endpoints', async () => {
  const rule = networking('DestinationRule', 'cart', '{host: cart, subsets: [{name: v1, labels: {version: v1}}]}');
  expect(await found('MSH0351', service('cart'), rule)).toEqual([]);
  expect(await found('MSH0351', service('cart'), deployment('web', 'app: web'), rule)).toEqual([
    'info cart IST0173 KIA0203',
  ]);
});

test('a waypoint is no workload with a sidecar', async () => {
  const ambient = namespace('amb', 'istio.io/dataplane-mode: ambient');
  const waypoint = deployment('waypoint', 'gateway.istio.io/managed: istio.io-mesh-controller', 'amb');
  const proxied = (text: string) => text.replace('{name: app,', '{name: istio-proxy,');
  expect(await found('MSH0951', ambient, proxied(waypoint))).toEqual([]);
  expect(await found('MSH0951', ambient, proxied(deployment('cart', 'app: cart', 'amb')))).toHaveLength(1);
});

test('a TLS server whose host the Gateway has already is lost; a wildcard beside it is not', async () => {
  const server = (host: string, name: string) =>
    `{hosts: ["${host}"], port: {number: 443, name: ${name}, protocol: HTTPS}, tls: {mode: SIMPLE, credentialName: ${name}}}`;
  const gateway = (...hosts: string[]) =>
    networking('Gateway', 'edge', `{selector: {istio: edge}, servers: [${hosts.map((h, i) => server(h, `s${i}`))}]}`);
  expect(await found('MSH0156', gateway('a.example', 'a.example'))).toEqual(['error edge KIA0301']);
  expect(await found('MSH0156', gateway('*.example', 'a.example'))).toEqual(['info edge KIA0301']);
  expect(await found('MSH0156', gateway('b.example', 'a.example'))).toEqual([]);
});

test('an access log filter needs an expression', async () => {
  const telemetry = (filter: string) =>
    `---\napiVersion: telemetry.istio.io/v1\nkind: Telemetry\nmetadata: {name: logs, namespace: shop}\nspec: {accessLogging: [{providers: [{name: envoy}], filter: ${filter}}]}\n`;
  expect(await found('MSH0804', telemetry('{}'))).toEqual(['error logs IST0106']);
  expect(await found('MSH0804', telemetry('{expression: response.code >= 400}'))).toEqual([]);
});

test('conditions hold no empty value, retries no setting without attempts', async () => {
  const policy = `---\napiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: {name: p, namespace: shop}\nspec: {rules: [{when: [{key: "request.headers[x]", values: [""]}]}]}\n`;
  expect(await found('MSH0718', policy)).toEqual(['error p IST0106']);
  const retries = networking(
    'VirtualService',
    'a',
    '{hosts: [a.example], http: [{retries: {retryRemoteLocalities: false}, route: [{destination: {host: cart}}]}]}',
  );
  expect(await found('MSH0223', retries)).toEqual(['error a IST0106']);
});

test('a mirror needs a port as a route does; Services of Kubernetes itself need no protocol', async () => {
  const ports = '[{name: http, port: 80}, {name: grpc, port: 90}]';
  const mirrored = networking(
    'VirtualService',
    'a',
    '{hosts: [a.example], http: [{route: [{destination: {host: web}}], mirror: {host: cart}}]}',
  );
  expect(await found('MSH0253', service('web'), service('cart', 'shop', ports), mirrored)).toEqual([
    'warning a IST0112',
  ]);
  expect(await found('MSH0901', service('dns', 'kube-system', '[{name: x, port: 1}]'))).toEqual([]);
});
