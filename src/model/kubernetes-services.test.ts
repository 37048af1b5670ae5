import type { JsonObject } from '../source/document.js';
import { meshOf } from './testing/mesh-of.js';

function serviceOf(spec: JsonObject, metadata: JsonObject = {}, others: readonly JsonObject[] = []) {
  const object = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', namespace: 'shop', ...metadata }, spec };
  const found = meshOf([object, ...others]).services.all.find(({ objectName }) => objectName === 'web');
  if (!found) throw new Error('no service');
  return found;
}

describe('Kubernetes services', () => {
  test('a cluster IP means client side load balancing, None means pass-through, ExternalName an alias', () => {
    expect(serviceOf({ clusterIP: '10.96.1.1' })).toMatchObject({
      resolution: 'client-side-lb',
      defaultAddress: '10.96.1.1',
    });
    expect(serviceOf({ clusterIP: 'None' })).toMatchObject({ resolution: 'passthrough', defaultAddress: '0.0.0.0' });
    expect(serviceOf({ type: 'ExternalName', externalName: 'a.test' })).toMatchObject({
      resolution: 'alias',
      meshExternal: true,
    });
    expect(serviceOf({ type: 'ExternalName', externalName: 'a.test', clusterIP: 'None' }).resolution).toBe(
      'passthrough',
    );
  });

  test('several cluster IPs are all kept', () => {
    expect(serviceOf({ clusterIP: '10.96.1.1', clusterIPs: ['10.96.1.1', 'fd00::1'] }).clusterAddresses).toEqual([
      '10.96.1.1',
      'fd00::1',
    ]);
    expect(serviceOf({ clusterIP: '10.96.1.1', clusterIPs: ['10.96.1.1'] }).clusterAddresses).toEqual([]);
  });

  test('protocols come from appProtocol, name and well-known ports', () => {
    const ports = [
      { name: 'grpc-web-x', port: 1 },
      { name: 'http', port: 2, appProtocol: 'kubernetes.io/wss' },
      { name: 'anything', port: 3306 },
      { name: 'anything', port: 9 },
      { name: 'http', port: 53, protocol: 'UDP' },
    ];
    expect(serviceOf({ ports }).ports.map(({ protocol }) => protocol)).toEqual([
      'GRPC-Web',
      'HTTPS',
      'TCP',
      'unsupported',
      'UDP',
    ]);
  });

  test('annotations set visibility, identities and traffic distribution', () => {
    const annotations = {
      'networking.istio.io/exportTo': 'a, .',
      'alpha.istio.io/kubernetes-serviceaccounts': 'one',
      'networking.istio.io/traffic-distribution': 'preferclose',
    };
    const found = serviceOf({}, { annotations });
    expect(found.visibility).toEqual({ kind: 'namespaces', namespaces: new Set(['a', 'shop']) });
    expect(found.serviceAccounts).toEqual(['spiffe://cluster.local/ns/shop/sa/one']);
    expect(found.trafficDistribution).toBe('prefer-same-zone');
    expect(serviceOf({ trafficDistribution: 'PreferSameNode' }, { annotations }).trafficDistribution).toBe(
      'prefer-same-node',
    );
  });

  test('chains of ExternalNames end at the first real service; loops lead nowhere', () => {
    const alias = (name: string, externalName: string) => ({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace: 'a' },
      spec: { type: 'ExternalName', externalName },
    });
    const found = serviceOf({}, {}, [
      alias('two', 'one.a.svc.cluster.local'),
      alias('one', 'web.shop.svc.cluster.local'),
      alias('ring', 'gnir.a.svc.cluster.local'),
      alias('gnir', 'ring.a.svc.cluster.local'),
    ]);
    expect(found.aliases).toEqual([
      { hostname: 'one.a.svc.cluster.local', namespace: 'a' },
      { hostname: 'two.a.svc.cluster.local', namespace: 'a' },
    ]);
  });
});
