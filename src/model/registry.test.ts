import { istio, meshOf, pod, service } from './testing/mesh-of.js';

const http = { name: 'http', port: 80, targetPort: 8080 };
const entry = (name: string, spec: Record<string, string | string[]>, metadata = {}) =>
  istio(
    'ServiceEntry',
    name,
    { resolution: 'DNS', ports: [{ number: 80, name: 'http', protocol: 'HTTP' }], ...spec },
    metadata,
  );

describe('service registry', () => {
  test('orders services by creation time, name, namespace', () => {
    const mesh = meshOf([
      entry('late', { hosts: ['a.test'] }, { creationTimestamp: '2024-01-02T00:00:00Z' }),
      service('web', 'two', [http]),
      entry('early', { hosts: ['z.test'] }),
      service('web', 'one', [http]),
    ]);
    expect(mesh.services.all.map(({ hostname }) => hostname)).toEqual([
      'web.one.svc.cluster.local',
      'web.two.svc.cluster.local',
      'z.test',
      'a.test',
    ]);
  });

  test('a Kubernetes Service beats an older ServiceEntry of the same host and namespace', () => {
    const mesh = meshOf([
      entry('web', { hosts: ['web.default.svc.cluster.local'] }),
      { ...service('web', 'default', [http]), metadata: { name: 'web', creationTimestamp: '2024-01-01T00:00:00Z' } },
    ]);
    expect(mesh.services.byHost.get('web.default.svc.cluster.local')?.get('default')?.registry).toBe('Kubernetes');
  });

  test('a namespace sees its private services and those exported to it by name, then public ones', () => {
    const mesh = meshOf([
      entry('a', { hosts: ['a.test'] }),
      entry('b', { hosts: ['b.test'], exportTo: ['shop'] }, { namespace: 'other' }),
      entry('c', { hosts: ['c.test'], exportTo: ['.'] }, { namespace: 'shop' }),
      entry('d', { hosts: ['d.test'], exportTo: ['~'] }, { namespace: 'shop' }),
      entry('e', { hosts: ['e.test'], exportTo: ['.'] }, { namespace: 'other' }),
    ]);
    expect(mesh.services.visibleTo('shop').map(({ hostname }) => hostname)).toEqual(['b.test', 'c.test', 'a.test']);
  });

  test('service accounts are those of endpoints and of the service, in every trust domain, sorted', () => {
    const mesh = meshOf(
      [
        service('web', 'shop', [http], { app: 'web' }),
        pod('web-0', 'shop', { app: 'web' }),
        istio('ServiceEntry', 'vm', {
          hosts: ['vm.test'],
          resolution: 'STATIC',
          ports: [{ number: 80, name: 'http', protocol: 'HTTP' }],
          subjectAltNames: ['spiffe://cluster.local/ns/x/sa/y', 'plain.test'],
          endpoints: [{ address: '10.9.9.9', serviceAccount: 'vm' }],
        }),
      ],
      { meshConfig: { trustDomainAliases: ['old'] } },
    );
    const accounts = (host: string) => {
      const found = mesh.services.all.find(({ hostname }) => hostname === host);
      return found && mesh.services.serviceAccountsOf(found);
    };
    expect(accounts('web.shop.svc.cluster.local')).toEqual([
      'spiffe://cluster.local/ns/shop/sa/default',
      'spiffe://old/ns/shop/sa/default',
    ]);
    expect(accounts('vm.test')).toEqual([
      'plain.test',
      'spiffe://cluster.local/ns/default/sa/vm',
      'spiffe://cluster.local/ns/x/sa/y',
      'spiffe://old/ns/default/sa/vm',
      'spiffe://old/ns/x/sa/y',
    ]);
  });

  test('of services with one host and namespace, the last one declares the identities of all', () => {
    const host = 'web.shop.svc.cluster.local';
    const mesh = meshOf([
      service('web', 'shop', [http], { app: 'web' }),
      entry('web', { hosts: [host], subjectAltNames: ['web.test'] }, { namespace: 'shop' }),
    ]);
    const kubernetes = mesh.services.all.find(({ registry }) => registry === 'Kubernetes');
    expect(kubernetes && mesh.services.serviceAccountsOf(kubernetes)).toContain('web.test');
  });
});
