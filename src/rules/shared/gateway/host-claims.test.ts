import { istio, meshOf } from '../../../model/testing/mesh-of.js';
import { contestedHosts } from './host-claims.js';

type Server = { hosts: string[]; port?: number; bind?: string; protocol?: string };

const gateway = (name: string, servers: Server[], selector: Record<string, string> = { istio: 'edge' }) =>
  istio('Gateway', name, {
    selector,
    servers: servers.map(({ hosts, port = 80, bind, protocol = 'HTTP' }) => ({
      port: { number: port, name: `p${port}`, protocol },
      hosts,
      ...(bind ? { bind } : {}),
    })),
  });

/** `gateway: host meets gateway/host, …` */
const contests = (...gateways: ReturnType<typeof gateway>[]) =>
  contestedHosts(meshOf(gateways)).map(
    ({ claim, rivals }) =>
      `${claim.resource.metadata.name}: ${claim.host} meets ${rivals.map((rival) => `${rival.resource.metadata.name}/${rival.host}`).join(', ')}`,
  );

test('one host on one port meets, in any case and under any namespace', () => {
  expect(contests(gateway('a', [{ hosts: ['X.test'] }]), gateway('b', [{ hosts: ['*/x.test'] }]))).toEqual([
    'a: x.test meets b/x.test',
    'b: x.test meets a/x.test',
  ]);
});

test('a wildcard meets the hosts it covers, not other wildcards below it', () => {
  const wide = gateway('wide', [{ hosts: ['*.test'] }]);
  expect(contests(wide, gateway('b', [{ hosts: ['a.b.test', 'c.org', '*.b.test'] }]))).toEqual([
    'b: a.b.test meets wide/*.test',
    'wide: *.test meets b/a.b.test',
  ]);
  expect(contests(gateway('any', [{ hosts: ['*'] }]), wide)).toHaveLength(2);
});

test('ports, bind addresses, workloads and namespaces keep hosts apart', () => {
  const one = gateway('one', [{ hosts: ['x.test'] }]);
  expect(contests(one, gateway('port', [{ hosts: ['x.test'], port: 8080 }]))).toEqual([]);
  expect(contests(one, gateway('bind', [{ hosts: ['x.test'], bind: '10.0.0.1' }]))).toEqual([]);
  expect(contests(one, gateway('other', [{ hosts: ['x.test'] }], { istio: 'other' }))).toEqual([]);
  expect(contests(gateway('a', [{ hosts: ['a/x.test'] }]), gateway('b', [{ hosts: ['b/x.test'] }]))).toEqual([]);
});

test('servers of one Gateway do not meet', () => {
  expect(contests(gateway('one', [{ hosts: ['x.test'] }, { hosts: ['x.test', '*'] }]))).toEqual([]);
});
