import { istio, meshOf } from '../../model/testing/mesh-of.js';
import { isMutual, meshWideTlsRule, wideRulesOf, wideTlsRule } from './wide-destination-rules.js';

const rule = (name: string, host: string, mode?: string) =>
  istio('DestinationRule', name, { host, ...(mode === undefined ? {} : { trafficPolicy: { tls: { mode } } }) });

const mesh = meshOf([
  rule('mesh', '*.local', 'ISTIO_MUTUAL'),
  rule('bank', '*.bank.svc.cluster.local', 'DISABLE'),
  rule('web', '*.web.svc.cluster.local'),
  rule('one', 'cart.shop.svc.cluster.local', 'SIMPLE'),
  rule('outside', '*.example.com', 'SIMPLE'),
]);

test('finds the rules for a mesh and for a namespace', () => {
  expect(
    wideRulesOf(mesh).map(({ resource, serviceNamespace, tls }) => [resource.metadata.name, serviceNamespace, tls]),
  ).toEqual([
    ['bank', 'bank', 'DISABLE'],
    ['mesh', undefined, 'ISTIO_MUTUAL'],
    ['web', 'web', undefined],
  ]);
});

test('the rule of a namespace that sets TLS comes before that of the mesh', () => {
  expect(wideTlsRule(mesh, 'bank')?.resource.metadata.name).toBe('bank');
  expect(wideTlsRule(mesh, 'web')?.resource.metadata.name).toBe('mesh');
  expect(meshWideTlsRule(mesh)?.resource.metadata.name).toBe('mesh');
});

test('modes with a certificate of the client are mutual', () => {
  expect((['ISTIO_MUTUAL', 'MUTUAL', 'SIMPLE', 'DISABLE', undefined] as const).map(isMutual)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
