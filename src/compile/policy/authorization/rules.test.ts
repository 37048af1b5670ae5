import type { AuthorizationRule } from '../../../schema/types/security.js';
import type { Layer } from './attribute.js';
import { rbacPolicy } from './rules.js';

const compile = (
  rule: AuthorizationRule,
  {
    layer = 'http',
    allows = true,
    trustDomains = ['cluster.local'],
  }: { layer?: Layer; allows?: boolean; trustDomains?: string[] } = {},
) => rbacPolicy(rule, { namespace: 'shop', trustDomains, layer, allows });

const andRules = (...rules: object[]) => ({ andRules: { rules } });
const orRules = (...rules: object[]) => ({ orRules: { rules } });
const andIds = (...ids: object[]) => ({ andIds: { ids } });
const orIds = (...ids: object[]) => ({ orIds: { ids } });
const ANY_RULE = andRules({ any: true });
const ANY_ID = andIds({ any: true });
const port = (destinationPort: number) => ({ destinationPort });
const method = (exact: string) => ({ header: { name: ':method', stringMatch: { exact } } });

test('a rule that asks for nothing matches everything', () => {
  expect(compile({})).toEqual({ permissions: [ANY_RULE], principals: [ANY_ID] });
  expect(compile({ from: [{ source: {} }], to: [{}] })).toEqual({ permissions: [ANY_RULE], principals: [ANY_ID] });
});

test('one permission for each operation; its parts in a fixed order, what must not be after what must', () => {
  const operation = { ports: ['80'], notPorts: ['81'], methods: ['GET', 'HEAD'] };
  expect(compile({ to: [{ operation }, { operation: { ports: ['90'] } }] })?.permissions).toEqual([
    andRules(orRules(method('GET'), method('HEAD')), orRules(port(80)), { notRule: orRules(port(81)) }),
    andRules(orRules(port(90))),
  ]);
});

test('conditions are added to every operation or every source', () => {
  const rule: AuthorizationRule = {
    from: [{ source: { ipBlocks: ['10.0.0.1'] } }, {}],
    to: [{ operation: { methods: ['GET'] } }],
    when: [
      { key: 'destination.port', values: ['80'] },
      { key: 'request.headers[x-env]', notValues: ['prod'] },
    ],
  };
  const notProd = { notId: orIds({ header: { name: 'x-env', stringMatch: { exact: 'prod' } } }) };
  const ip = { directRemoteIp: { addressPrefix: '10.0.0.1', prefixLen: 32 } };
  expect(compile(rule)).toEqual({
    permissions: [andRules(orRules(method('GET')), orRules(port(80)))],
    principals: [andIds(orIds(ip), notProd), andIds(notProd)],
  });
});

test('a condition without values counts for nothing, one with an unknown key for too much', () => {
  expect(compile({ when: [{ key: 'request.headers[x]' }] })).toEqual({ permissions: [ANY_RULE], principals: [ANY_ID] });
  expect(compile({ when: [{ key: 'request.header[x]', values: ['1'] }] })).toBeUndefined();
  expect(compile({ when: [{ key: 'source.uid', values: ['1'] }] }, { allows: false })).toBeUndefined();
});

test('an allowing rule on TCP is dropped whole when it asks for HTTP', () => {
  const rule: AuthorizationRule = { to: [{ operation: { ports: ['80'] } }, { operation: { paths: ['/'] } }] };
  expect(compile(rule, { layer: 'tcp' })).toBeUndefined();
  expect(compile({ from: [{ source: { requestPrincipals: ['*'] } }] }, { layer: 'tcp' })).toBeUndefined();
  expect(compile({ to: [{ operation: { ports: ['80'] } }] }, { layer: 'tcp' })?.permissions).toEqual([
    andRules(orRules(port(80))),
  ]);
});

test('a denying rule on TCP only loses what it asks of HTTP', () => {
  const rule: AuthorizationRule = {
    to: [{ operation: { ports: ['80'], methods: ['GET'], notHosts: ['a.test'] } }, { operation: { paths: ['/'] } }],
    when: [{ key: 'request.auth.claims[iss]', values: ['me'] }],
  };
  expect(compile(rule, { layer: 'tcp', allows: false })).toEqual({
    permissions: [andRules(orRules(port(80))), ANY_RULE],
    principals: [ANY_ID],
  });
});

test('values without meaning count like HTTP on TCP', () => {
  const rule: AuthorizationRule = { to: [{ operation: { ports: ['80', '65536', 'http', '-1'] } }] };
  expect(compile(rule)).toBeUndefined();
  expect(compile(rule, { allows: false })?.permissions).toEqual([andRules(orRules(port(80)))]);
  const addresses: AuthorizationRule = { from: [{ source: { notRemoteIpBlocks: ['nowhere'] } }] };
  expect(compile(addresses)).toBeUndefined();
  expect(compile(addresses, { allows: false })?.principals).toEqual([ANY_ID]);
});

test('conditions about principals get the trust domain aliases once for each source', () => {
  const when = [{ key: 'source.principal', values: ['a.test/ns/x/sa/y'] }];
  const trustDomains = ['a.test', 'b.test'];
  const values = (rule: AuthorizationRule): number[] =>
    (compile(rule, { trustDomains })?.principals ?? []).map(
      (id) => JSON.stringify(id).split('principalName').length - 1,
    );
  expect(values({ when })).toEqual([2]);
  expect(values({ when, from: [{}] })).toEqual([2]);
  expect(values({ when, from: [{}, {}, {}] })).toEqual([8, 8, 8]);
});

test('a condition on trust domains names all of the mesh', () => {
  const rule: AuthorizationRule = { when: [{ key: 'source.trustDomain', values: ['b.test'], notValues: ['c.test'] }] };
  const domain = (name: string) => ({ authenticated: { principalName: { prefix: `spiffe://${name}/` } } });
  expect(compile(rule, { trustDomains: ['a.test', 'b.test'] })?.principals).toEqual([
    andIds(orIds(domain('a.test'), domain('b.test')), { notId: orIds(domain('c.test')) }),
  ]);
});
