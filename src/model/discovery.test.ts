import { selectsLabels } from './label-selector.js';
import { istio, meshOf, pod, service } from './testing/mesh-of.js';

const namespace = (name: string, labels: Record<string, string> = {}) => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels },
});

describe('discoverySelectors', () => {
  const resources = [
    namespace('in', { mesh: 'on' }),
    namespace('out'),
    service('web', 'in', [{ name: 'http', port: 80 }]),
    service('ghost', 'out', [{ name: 'http', port: 80 }]),
    service('unknown', 'elsewhere', [{ name: 'http', port: 80 }]),
    pod('ghost-pod', 'out', {}),
    istio('Gateway', 'gw', { servers: [] }, { namespace: 'out' }),
  ];
  const names = (discoverySelectors?: object[]) =>
    meshOf(resources, {
      assumeGateway: false,
      meshConfig: JSON.parse(JSON.stringify({ discoverySelectors })),
    }).services.all.map(({ name }) => name);

  test('without them everything is seen', () => {
    expect(names()).toEqual(['ghost', 'unknown', 'web']);
    expect(names([])).toEqual(['ghost', 'unknown', 'web']);
  });

  test('hide what lies in namespaces that none of them selects, not what lies in unknown ones', () => {
    const selected = [{ matchLabels: { mesh: 'on' } }];
    expect(names(selected)).toEqual(['unknown', 'web']);
    const mesh = meshOf(resources, { assumeGateway: false, meshConfig: { discoverySelectors: selected } });
    expect(mesh.proxies).toEqual([]);
    expect(mesh.gateways).toEqual([]);
    expect(mesh.resources.Gateway).toHaveLength(1);
  });

  test('every namespace carries its name as a label', () => {
    expect(names([{ matchLabels: { 'kubernetes.io/metadata.name': 'out' } }])).toEqual(['ghost', 'unknown']);
  });
});

describe('selectsLabels', () => {
  const labels = { env: 'prod' };
  test.each([
    [{}, true],
    [{ matchLabels: { env: 'prod' } }, true],
    [{ matchLabels: { env: 'dev' } }, false],
    [{ matchExpressions: [{ key: 'env', operator: 'In', values: ['dev', 'prod'] }] }, true],
    [{ matchExpressions: [{ key: 'env', operator: 'NotIn', values: ['dev'] }] }, true],
    [{ matchExpressions: [{ key: 'team', operator: 'NotIn', values: ['a'] }] }, true],
    [{ matchExpressions: [{ key: 'team', operator: 'Exists' }] }, false],
    [{ matchExpressions: [{ key: 'team', operator: 'DoesNotExist' }] }, true],
    [{ matchExpressions: [{ key: 'env', operator: 'Like', values: ['p'] }] }, false],
    ['env=prod', false],
  ])('%j: %s', (selector, expected) => {
    expect(selectsLabels(selector, labels)).toBe(expected);
  });
});
