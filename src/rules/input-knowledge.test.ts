import { buildMesh } from '../model/build.js';
import { loadText } from '../source/load.js';
import type { Assumptions } from './assumptions.js';
import { knowledgeOf } from './input-knowledge.js';
import type { Knowledge } from './knowledge.js';

const object = (kind: string, key: string, rest = ''): string => {
  const [namespace, name] = key.includes('/') ? key.split('/') : [undefined, key];
  const version = kind === 'Service' || kind === 'Namespace' ? 'v1' : 'networking.istio.io/v1';
  return `apiVersion: ${version}\nkind: ${kind}\nmetadata: {name: ${name}${namespace ? `, namespace: ${namespace}` : ''}}\n${rest}---\n`;
};
const service = (key: string): string => object('Service', key, 'spec: {ports: [{name: http, port: 80}]}\n');
const gateway = (key: string): string =>
  object('Gateway', key, 'spec: {servers: [{port: {number: 80, name: http, protocol: HTTP}, hosts: ["*"]}]}\n');

function knowing(text: string, assume?: Assumptions): Knowledge {
  const { documents } = loadText('a.yaml', text);
  return knowledgeOf(buildMesh(documents), assume, documents);
}

const team = knowing(service('shop/cart') + gateway('shop/own'));

test.each([
  ['cart.shop.svc.cluster.local', 'found'],
  ['carts.shop.svc.cluster.local', 'missing'],
  ['ledger.bank.svc.cluster.local', 'unknown'],
  ['cart.shpo.svc.cluster.local', 'missing'],
])('host %s is %s', (host, presence) => {
  expect(team.host(host, 'shop')).toBe(presence);
});

test.each([
  ['shop/own', 'found'],
  ['shop/other', 'missing'],
  ['istio-ingress/public', 'unknown'],
])('gateway %s is %s', (key, presence) => {
  expect(team.gateway(key)).toBe(presence);
});

test('routing alone tells nothing of its own namespace', () => {
  const routes = knowing(
    object('VirtualService', 'shop/cart', 'spec: {hosts: [cart], http: [{route: [{destination: {host: cart}}]}]}\n'),
  );
  expect(routes.host('cart.shop.svc.cluster.local', 'shop')).toBe('unknown');
  expect(routes.gateway('shop/public')).toBe('unknown');
});

test('several described namespaces are taken for all there are', () => {
  const whole = knowing(object('Namespace', 'shop') + object('Namespace', 'bank') + service('shop/cart'));
  expect(whole.host('a.elsewhere.svc.cluster.local', 'shop')).toBe('missing');
  expect(whole.namespace('elsewhere')).toBe('missing');
  expect(whole.namespace('bank')).toBe('found');
});

test('names that differ by a short suffix are no misspelling of one another', () => {
  const numbered = knowing(service('team-a/cart'));
  expect(numbered.host('cart.team-b.svc.cluster.local', 'team-a')).toBe('unknown');
});

test('what the configuration assumes is never missing', () => {
  const assuming = knowing(service('shop/cart'), {
    namespaces: ['bank'],
    services: ['api.shop', '*.example.com'],
    gateways: ['shop/public'],
    secrets: ['shop/*'],
  });
  expect(assuming.host('api.shop.svc.cluster.local', 'shop')).toBe('unknown');
  expect(assuming.host('www.example.com', 'shop')).toBe('unknown');
  expect(assuming.host('www.example.org', 'shop')).toBe('missing');
  expect(assuming.gateway('shop/public')).toBe('unknown');
  expect(assuming.secret('shop', 'certificate')).toBe('unknown');
  expect(assuming.namespace('bank')).toBe('unknown');
});

test('what is there and cannot be used is not missing', () => {
  const faulty = knowing(service('shop/cart') + gateway('shop/faulty').replace('number: 80', 'number: "80"'));
  expect(faulty.gateway('shop/faulty')).toBe('unknown');
});

test('the Service of the API server is in every cluster', () => {
  const described = knowing(service('default/cart'));
  expect(described.host('cart2.default.svc.cluster.local', 'default')).toBe('missing');
  expect(described.host('kubernetes.default.svc.cluster.local', 'default')).toBe('unknown');
});
