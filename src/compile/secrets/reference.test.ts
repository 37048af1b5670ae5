import { parseReference } from './reference.js';

test.each([
  ['kubernetes://cert', 'Secret', 'edge', 'cert'],
  ['kubernetes://shop/cert', 'Secret', 'shop', 'cert'],
  ['kubernetes-gateway://shop/cert', 'Secret', 'shop', 'cert'],
  ['configmap://shop/roots', 'ConfigMap', 'shop', 'roots'],
])('%s', (resourceName, kind, namespace, name) => {
  expect(parseReference(resourceName, 'edge')).toMatchObject({ kind, namespace, name, resourceName });
});

test.each([
  'configmap://roots',
  'configmap:///roots',
  'kubernetes-gateway://cert',
  'kubernetes-gateway://shop/',
  'x://a',
])('%s refers to nothing', (resourceName) => {
  expect(parseReference(resourceName, 'edge')).toBeUndefined();
});
