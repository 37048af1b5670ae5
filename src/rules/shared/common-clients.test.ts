import { istio, meshOf } from '../../model/testing/mesh-of.js';
import { haveCommonClients, visibilityToKiali } from './common-clients.js';

const namespace = (name: string, labels = {}) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } });
const sidecar = (hosts: string[], home: string) =>
  istio('Sidecar', 'default', { egress: [{ hosts }] }, { namespace: home });
const reach = (home: string, host: string) => ({
  visibility: { kind: 'public' as const },
  namespace: home,
  hosts: [host],
});

const shop = reach('shop', 'cart.shop.svc.cluster.local');
const bank = reach('bank', 'cart.bank.svc.cluster.local');

test('everybody sees what is exported to all, unless Sidecars import less', () => {
  expect(haveCommonClients(meshOf([namespace('shop')]), shop, bank)).toBe(true);
  const own = meshOf([namespace('shop'), namespace('bank'), sidecar(['./*'], 'istio-system')]);
  expect(haveCommonClients(own, shop, bank)).toBe(false);
  const both = meshOf([namespace('shop'), sidecar(['shop/*', '*/cart.bank.svc.cluster.local'], 'istio-system')]);
  expect(haveCommonClients(both, shop, bank)).toBe(true);
});

test('the Sidecar of a namespace comes before that of the mesh', () => {
  const mesh = meshOf([namespace('shop'), sidecar(['*/*'], 'shop'), sidecar(['./*'], 'istio-system')]);
  expect(haveCommonClients(mesh, shop, bank)).toBe(true);
});

test('to Kiali ambient namespaces export nothing, and exports to nowhere reach everybody', () => {
  const mesh = meshOf([namespace('shop'), namespace('amb', { 'istio.io/dataplane-mode': 'ambient' })]);
  const only = (name: string) => ({ kind: 'namespaces' as const, namespaces: new Set([name]) });
  expect(visibilityToKiali(mesh, { kind: 'public' }, 'amb')).toEqual(only('amb'));
  expect(visibilityToKiali(mesh, only('nowhere'), 'shop')).toEqual({ kind: 'public' });
  expect(visibilityToKiali(mesh, only('shop'), 'shop')).toEqual(only('shop'));
});
