import {
  domainFault,
  isDnsLabel,
  isPartialWildcard,
  wildcardDomainFault,
  wildcardDomainOrIpFault,
} from './dns-name.js';
import { durationFault, durationOrOffFault } from './duration.js';
import {
  corsHeaderFault,
  isClaimKey,
  matchedHeaderFault,
  plainHeaderFault,
  settableHeaderFault,
} from './header-name.js';
import { headerValueFault } from './header-value.js';
import { ipBlockFault, ipFault } from './ip-address.js';
import { labelFaults } from './labels.js';
import { localityFaults } from './locality-pattern.js';
import { gatewayHostFault, importedHostFault } from './namespaced-host.js';
import { percentFault, shareFault } from './percentage.js';
import { regexFault } from './regex.js';
import { isRetryCondition } from './retry-condition.js';
import { routedHostFault } from './routed-host.js';
import { unixSocketFault } from './unix-socket.js';

type Check = (value: string) => unknown;

/** What passes a check, and what does not. */
const CASES: readonly (readonly [string, Check, readonly string[], readonly string[]])[] = [
  [
    'domain',
    domainFault,
    ['a', 'A.b-c', 'a.b.', 'x1.2y'],
    ['', '*.a', 'a..b', '.a', 'a_b', '-a', '1.2.3.4', 'a.123', 'x'.repeat(64), 'a.'.repeat(130)],
  ],
  ['wildcard domain', wildcardDomainFault, ['*', '*.a', '*a.b', '*-a.b', 'a.b'], ['a.*', '**.a', 'a*.b', '', '*.1']],
  ['wildcard domain or address', wildcardDomainOrIpFault, ['1.2.3.4', '::1', '*.a'], ['1.2.3', '1.2.3.4:80']],
  [
    'Gateway host',
    gatewayHostFault,
    ['*', '*.a.b', './a.b', '*/*', 'ns/a.b', '1.2.3.4'],
    ['a', '', 'ns/', '/a.b', 'n s/a.b', '*a.b', 'a/b/c.d', '~/a.b'],
  ],
  [
    'imported host',
    importedHostFault,
    ['./*', '~/*', '*/a.b', 'ns/*.a.b'],
    ['a.b', 'ns/a', 'ns/1.2.3.4', './*a.b', '/a.b'],
  ],
  ['span', durationFault, ['1ms', '1.5s', '1m', 'soon'], ['0s', '-1s', '0.5ms', '1.5ms']],
  ['span that can be off', durationOrOffFault, ['0s', '0.5ms', '1s'], ['-1s', '1.5ms']],
  ['address', ipFault, ['1.2.3.4', '2001:db8::1'], ['1.2.3', 'localhost', '', 'fe80::1%eth0']],
  [
    'block',
    ipBlockFault,
    ['1.2.3.4', '10.0.0.0/8', '2001:db8::/128'],
    ['10.0.0.0/33', '10.0.0.0/', '1.2.3.4/8/9', 'nope/8'],
  ],
  ['socket', unixSocketFault, ['unix:///a/b', 'unix://@a'], ['unix://', 'unix://a', 'unix:///a/']],
  ['regular expression', regexFault, ['', '/a/b', '(?i)a|b', 'a{1000}'], ['(', '(?!a)', '*', '\\1', 'a'.repeat(1025)]],
  [
    'matched header',
    matchedHeaderFault,
    ['x-a', ':path', '@request.auth.claims.a', '@request.auth.claims[a][b]'],
    ['', 'a b', ':foo', '@request.auth.x y'],
  ],
  ['set header', settableHeaderFault, ['x', 'Host', ':authority', 'in valid'], ['', ':path']],
  ['plain header', plainHeaderFault, ['x-a'], ['', 'HOST', ':authority', ':status']],
  ['CORS header', corsHeaderFault, ['*', 'x-a'], ['', 'x a', 'x:a']],
  [
    'header value',
    headerValueFault,
    ['', 'a\tb', '100%%', '%A%', '%REQ(x)%', '%X(["a", "b\\""])%', '%A%%B%', '%A%%%%B%'],
    ['a\nb', '\x7f', '100%', '%A', '%A(x%', '%A([x])%', '%A(["a" "b"])%', '%A(x)b%'],
  ],
];

test.each(CASES)('%s', (_, check, fine, faulty) => {
  expect(fine.filter((value) => check(value) !== undefined)).toEqual([]);
  expect(faulty.filter((value) => check(value) === undefined)).toEqual([]);
});

test('labels of names', () => {
  expect(['a', 'A-1', 'x'.repeat(63)].every(isDnsLabel)).toBe(true);
  expect(['', '-a', 'a.b', 'x'.repeat(64)].some(isDnsLabel)).toBe(false);
  expect(['*a.b', 'a.*'].every(isPartialWildcard)).toBe(true);
  expect(['*', '*.a', 'a'].some(isPartialWildcard)).toBe(false);
});

test('labels of workloads', () => {
  expect(labelFaults({ app: 'a_b.c', 'example.com/x': '', Up: 'Case' })).toEqual([]);
  const faults = labelFaults({ 'a b': 'c', 'Ex.com/x': 'y', a: '-b', '': 'c', 'a/b/c': 'd' });
  expect(faults.map(({ key, at }) => [key, at])).toEqual([
    ['a b', 'key'],
    ['Ex.com/x', 'key'],
    ['a', 'value'],
    ['', 'key'],
    ['a/b/c', 'key'],
  ]);
});

test('percentages', () => {
  expect([0, 100, undefined].map(percentFault)).toEqual([undefined, undefined, undefined]);
  expect([-1, 101].map(percentFault)).not.toContain(undefined);
  expect([0, 0.0001, 100].map(shareFault)).toEqual([undefined, undefined, undefined]);
  expect([0.00001, -0.5, 100.1].map(shareFault)).not.toContain(undefined);
});

test('retry conditions', () => {
  expect(['5xx', 'reset-before-request', '503', '418'].every(isRetryCondition)).toBe(true);
  expect(['', ' 5xx', '5XX', '700', '99', '509'].some(isRetryCondition)).toBe(false);
});

test('claims of tokens', () => {
  expect(['@request.auth.claims.a', '@Request.Auth.Claims[a]'].every(isClaimKey)).toBe(true);
  expect(['request.auth.claims.a', '@request.auth.claimsx'].some(isClaimKey)).toBe(false);
});

test('localities', () => {
  expect(localityFaults(['eu/a/*', 'eu/b', 'us'])).toEqual([]);
  expect(localityFaults(['*/a', 'eu//x', 'a/b/c/d']).map(([index]) => index)).toEqual([0, 1, 2]);
  expect(localityFaults(['eu/a', 'eu', 'us', 'us/a', 'usa'])).toEqual([
    [1, 'overlaps eu/a'],
    [3, 'overlaps us'],
  ]);
});

test('server names that sidecars make are for gateways that pass TLS on', () => {
  const host = 'outbound_.80_.v1_.reviews.default.svc.cluster.local';
  expect(routedHostFault(host, { isForGateways: true, hasSni: true })).toBeUndefined();
  expect(routedHostFault(host, { isForGateways: false, hasSni: true })).toBeDefined();
  expect(routedHostFault('outbound_.80_v1', { isForGateways: true, hasSni: true })).toBeDefined();
  expect(routedHostFault('outbound_.x_._.a.b', { isForGateways: true, hasSni: true })).toBeDefined();
});
