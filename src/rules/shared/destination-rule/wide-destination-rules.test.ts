import { istio, meshOf } from '../../../model/testing/mesh-of.js';
import { isMutual, meshWideTlsRule, publicWideRulesOf, wideRulesOf, wideTlsRule } from './wide-destination-rules.js';

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
  const rules = wideRulesOf(mesh);
  expect(wideTlsRule(rules, 'bank')?.resource.metadata.name).toBe('bank');
  expect(wideTlsRule(rules, 'web')?.resource.metadata.name).toBe('mesh');
  expect(meshWideTlsRule(rules)?.resource.metadata.name).toBe('mesh');
});

test('rules that are exported to some namespaces only, by themselves or by the default of the mesh, are not public', () => {
  const own = istio('DestinationRule', 'own', { host: '*.local', exportTo: ['.'] });
  expect(
    publicWideRulesOf(meshOf([own, rule('all', '*.local')])).map(({ resource }) => resource.metadata.name),
  ).toEqual(['all']);
  const meshConfig = { defaultDestinationRuleExportTo: ['.'] };
  expect(publicWideRulesOf(meshOf([rule('all', '*.local')], { meshConfig }))).toEqual([]);
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
