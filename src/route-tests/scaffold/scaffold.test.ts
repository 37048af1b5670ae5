import { readFileSync } from 'node:fs';
import { formatScaffold } from '../../report/test-report-scaffold.js';
import { meshOf, runText } from '../testing/run-text.js';
import { sampleText } from './sample-text.js';
import { scaffold } from './scaffold.js';

test('the first tests pass and reach every route', () => {
  const mesh = meshOf(
    ['mesh', 'routes'].map((name) => readFileSync(`fixtures/route-tests/shop/${name}.yaml`, 'utf8')).join('\n---\n'),
  );
  const { tests, coverage } = runText(mesh, formatScaffold(scaffold(mesh, ['mesh.yaml'])), { coverage: true });
  expect(tests).toHaveLength(7);
  expect(tests.filter(({ passed }) => !passed)).toEqual([]);
  expect(coverage?.every(({ covered }) => covered)).toBe(true);
});

const BASE = `
apiVersion: v1
kind: Service
metadata: {name: db, namespace: a}
spec: {selector: {app: db}, ports: [{name: tcp, port: 5432}, {name: http, port: 80}]}
---
apiVersion: v1
kind: Pod
metadata: {name: db-0, namespace: a, labels: {app: db}, annotations: {sidecar.istio.io/status: "{}"}}
spec: {containers: [{name: db, image: db}, {name: istio-proxy, image: proxy}]}
status: {podIP: 10.0.0.1, phase: Running, conditions: [{type: Ready, status: "True"}]}
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: g, namespace: a}
spec:
  selector: {istio: ingressgateway}
  servers:
  - {port: {number: 443, name: tls, protocol: TLS}, tls: {mode: PASSTHROUGH}, hosts: [db.test]}
  - {port: {number: 5432, name: tcp, protocol: TCP}, hosts: ["*"]}
  - {port: {number: 80, name: http, protocol: HTTP}, hosts: [idle.test]}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: streams, namespace: a}
spec:
  hosts: [db.test]
  gateways: [g]
  tls: [{match: [{port: 443, sniHosts: [db.test]}], route: [{destination: {host: db, port: {number: 5432}}}]}]
  tcp: [{match: [{port: 5432}], route: [{destination: {host: db, port: {number: 5432}}}]}]
`;

test('streams, servers without routes and services without rules get tests too, which pass', () => {
  const mesh = meshOf(BASE);
  const written = scaffold(mesh, ['mesh.yaml']);
  const db = { host: 'db.a.svc.cluster.local', port: 5432 };
  expect(written.tests.map(({ name, request, expect: wanted }) => [name, request.url, wanted])).toEqual([
    ['a/streams tls[0]', 'https://db.test/', { clusters: [db] }],
    ['a/streams tcp[0]', 'tcp://db.test:5432', { clusters: [db] }],
    ['a/g servers[2] has no route', 'http://idle.test/', { notFound: true }],
    ['a/db port 5432', 'tcp://db.a.svc.cluster.local:5432', { clusters: [db] }],
    ['a/db port 80', 'http://db.a.svc.cluster.local/', { clusters: [{ ...db, port: 80 }] }],
  ]);
  expect(runText(mesh, formatScaffold(written)).tests.filter(({ passed }) => !passed)).toEqual([]);
});

test.each([
  ['/users(/.*)?', '/users'],
  ['/v[0-9]+/items/\\d+', '/v0/items/1'],
  ['(GET|OPTIONS)', 'GET'],
  ['/a/[^/]+/b', '/a/x/b'],
  ['.*\\.png', 'x.png'],
])('%s is matched by %s', (regex, text) => {
  expect(sampleText({ regex }, 'GET')).toBe(text);
});
