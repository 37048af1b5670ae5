import type { JsonObject } from '../source/document.js';
import { findProxies } from './proxy-query.js';
import { meshOf, pod, service } from './testing/mesh-of.js';

const owned = (name: string, namespace: string, kind: string, owner: string): JsonObject => {
  const base = pod(name, namespace, { app: owner });
  return {
    ...base,
    status: { phase: 'Running', podIP: kind === 'Deployment' ? '10.0.0.1' : '10.0.0.2' },
    metadata: {
      name,
      namespace,
      labels: { app: owner },
      ownerReferences: [{ apiVersion: 'apps/v1', kind, name: owner, controller: true }],
    },
  };
};
const mesh = meshOf([
  owned('web-abc-1', 'shop', 'Deployment', 'web'),
  owned('web-abc-2', 'shop', 'Deployment', 'web'),
  owned('db-0', 'shop', 'StatefulSet', 'db'),
  owned('db-0', 'other', 'StatefulSet', 'db'),
  pod('gw-1', 'istio-system', { istio: 'ingressgateway' }, 'router'),
  service('front', 'shop', [{ name: 'http', port: 80 }], { app: 'web' }),
]);
const found = (query: string | undefined, namespace?: string) => {
  const result = findProxies(mesh, query, namespace);
  return result.kind === 'found'
    ? `${result.proxy.name}.${result.proxy.namespace}`
    : `${result.kind}: ${result.message}; ${result.help}`;
};

describe('findProxies', () => {
  test('finds Pods by name, with the namespace in the name or beside it', () => {
    expect(found('web-abc-2.shop')).toBe('web-abc-2.shop');
    expect(found('web-abc-2', 'shop')).toBe('web-abc-2.shop');
    expect(found('web-abc-2')).toBe('web-abc-2.shop');
  });

  test('finds the first Pod of a workload or service', () => {
    expect(found('deploy/web.shop')).toBe('web-abc-1.shop');
    expect(found('sts/db', 'other')).toBe('db-0.other');
    expect(found('svc/front.shop')).toBe('web-abc-1.shop');
  });

  test('asks for a namespace where several have the name', () => {
    expect(found('db-0')).toBe(
      'ambiguous: several namespaces have a proxy of that name: db-0.other, db-0.shop; add the namespace, for example db-0.other',
    );
  });

  test('takes the only ingress gateway without a query', () => {
    expect(found(undefined)).toBe('gw-1.istio-system');
    expect(findProxies(meshOf([]), undefined)).toMatchObject({
      kind: 'ambiguous',
      message: expect.stringContaining('no ingress gateway'),
    });
  });

  test('takes a bare name for a workload where no Pod has it', () => {
    expect(found('web.shop')).toBe('web-abc-1.shop');
  });

  test('suggests the nearest name', () => {
    expect(found('web-abc-3.shop')).toContain('did you mean web-abc-1.shop?');
    expect(found('node/x')).toContain('by the type "node"');
  });
});
