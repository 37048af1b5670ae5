import type { VirtualServiceResource, VirtualServiceSpec } from '../schema/types/networking.js';
import { buildVirtualServiceIndex } from './virtual-services.js';

const virtualService = (
  name: string,
  spec: VirtualServiceSpec,
  namespace = 'default',
  creationTimestamp?: string,
): VirtualServiceResource => ({
  apiVersion: 'networking.istio.io/v1',
  kind: 'VirtualService',
  metadata: { name, namespace, creationTimestamp },
  spec,
});
const build = (resources: VirtualServiceResource[], defaultVirtualServiceExportTo = ['*']) =>
  buildVirtualServiceIndex(resources, { config: { defaultVirtualServiceExportTo }, domainSuffix: 'cluster.local' });
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

describe('names', () => {
  test('short hosts and gateway names become full, dotted hosts stay', () => {
    const [resolved] = build([
      virtualService('vs', {
        hosts: ['reviews', 'reviews.prod', '*', '*.test', '10.0.0.1'],
        gateways: ['gw', './own', 'edge/gw', 'gw.edge', 'gw.edge.svc.cluster.local', 'mesh'],
        http: [
          {
            match: [{ gateways: ['gw'] }],
            route: [{ destination: { host: 'reviews' } }],
            mirror: { host: 'mirror' },
            mirrors: [{ destination: { host: 'mirror2' } }],
          },
        ],
        tcp: [{ match: [{ gateways: ['mesh'] }], route: [{ destination: { host: 'db' } }] }],
      }),
    ]).all;
    expect(resolved?.hosts).toEqual(['reviews.default.svc.cluster.local', 'reviews.prod', '*', '*.test', '10.0.0.1']);
    expect(resolved?.gateways).toEqual(['default/gw', 'default/own', 'edge/gw', 'edge/gw', 'edge/gw', 'mesh']);
    expect(resolved?.http[0]).toMatchObject({
      match: [{ gateways: ['default/gw'] }],
      route: [{ destination: { host: 'reviews.default.svc.cluster.local' } }],
      mirror: { host: 'mirror.default.svc.cluster.local' },
      mirrors: [{ destination: { host: 'mirror2.default.svc.cluster.local' } }],
    });
    expect(resolved?.tcp[0]).toMatchObject({
      match: [{ gateways: ['mesh'] }],
      route: [{ destination: { host: 'db.default.svc.cluster.local' } }],
    });
  });
});

describe('boundTo', () => {
  const index = build([
    virtualService('public-new', { hosts: ['a'] }, 'other', '2025-01-02T00:00:00Z'),
    virtualService('public-old', { hosts: ['a'] }, 'other', '2025-01-01T00:00:00Z'),
    virtualService('private', { hosts: ['a'], exportTo: ['.'] }, 'default', '2025-01-03T00:00:00Z'),
    virtualService('exported', { hosts: ['a'], exportTo: ['default', 'third'] }, 'other', '2025-01-03T00:00:00Z'),
    virtualService('hidden', { hosts: ['a'], exportTo: ['~'] }),
    virtualService('elsewhere', { hosts: ['a'], exportTo: ['.'] }, 'other'),
    virtualService('gateway-only', { hosts: ['a'], gateways: ['gw'] }),
  ]);

  test('lists private, then exported, then public ones, each by age', () => {
    expect(names(index.boundTo('mesh', 'default'))).toEqual(['private', 'exported', 'public-old', 'public-new']);
    expect(names(index.boundTo('mesh', 'third'))).toEqual(['exported', 'public-old', 'public-new']);
  });

  test('one bound to a gateway is not bound to the mesh', () => {
    expect(names(index.boundTo('default/gw', 'istio-system'))).toEqual(['gateway-only']);
    expect(index.boundTo('default/none', 'istio-system')).toEqual([]);
  });

  test('the mesh default decides where exportTo is absent', () => {
    const { boundTo } = build([virtualService('vs', { hosts: ['a'] })], ['.']);
    expect(names(boundTo('mesh', 'default'))).toEqual(['vs']);
    expect(boundTo('mesh', 'other')).toEqual([]);
  });
});

describe('delegation', () => {
  const root = (delegate: { name?: string; namespace?: string }) =>
    virtualService('root', { hosts: ['*'], gateways: ['gw'], http: [{ delegate }] });

  test('a delegate without hosts is no VirtualService of its own', () => {
    expect(build([virtualService('child', { http: [{ name: 'x' }] })]).all).toEqual([]);
  });

  test('the delegate’s routes stand for the root’s, with their source', () => {
    const child = virtualService(
      'child',
      { http: [{ name: 'a', route: [{ destination: { host: 'web' } }] }, { name: 'b' }] },
      'team',
    );
    const [merged] = build([root({ name: 'child', namespace: 'team' }), child]).all;
    expect(merged?.http.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(merged?.http[0]?.route?.[0]?.destination?.host).toBe('web.team.svc.cluster.local');
    expect(merged?.httpSources).toEqual([
      { resource: child, index: 0 },
      { resource: child, index: 1 },
    ]);
    expect(merged?.configPath).toBe('/apis/networking.istio.io/v1/namespaces/default/virtual-service/root');
  });

  test('a missing or hidden delegate drops only its route', () => {
    const hidden = virtualService('child', { http: [{ name: 'a' }], exportTo: ['.'] }, 'team');
    const named = virtualService('child', { http: [{ name: 'a' }], exportTo: ['default'] }, 'team');
    expect(build([root({ name: 'child' })]).all[0]?.http).toEqual([]);
    expect(build([root({ name: 'child', namespace: 'team' }), hidden]).all[0]?.http).toEqual([]);
    expect(build([root({ name: 'child', namespace: 'team' }), named]).all[0]?.http).toHaveLength(1);
  });
});
