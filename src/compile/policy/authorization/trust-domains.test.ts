import { withAliasedDomains, withAliases } from './trust-domains.js';

const DOMAINS = ['corp.test', 'old.test'];

test('principals of any of the trust domains are accepted under all of them', () => {
  expect(withAliases(['old.test/ns/a/sa/b'], DOMAINS)).toEqual(['corp.test/ns/a/sa/b', 'old.test/ns/a/sa/b']);
});

test('cluster.local stands for the own trust domain', () => {
  expect(withAliases(['cluster.local/ns/a/sa/b'], ['corp.test'])).toEqual(['corp.test/ns/a/sa/b']);
});

test.each(['other.test/ns/a/sa/b', '*/ns/a/sa/b', '*', '*/sa/b', 'corp.test/ns/a/*', 'spiffe://corp.test/ns/a/sa/b'])(
  '%s stays as it is',
  (principal) => {
    expect(withAliases([principal], DOMAINS)).toEqual([principal]);
  },
);

test('a wildcard that covers a trust domain already is not repeated for it', () => {
  expect(withAliases(['*.test/ns/a/sa/b'], DOMAINS)).toEqual(['*.test/ns/a/sa/b']);
  expect(withAliases(['*corp.test/ns/a/sa/b'], DOMAINS)).toEqual(['*corp.test/ns/a/sa/b', 'old.test/ns/a/sa/b']);
  expect(withAliases(['corp*/ns/a/sa/b'], DOMAINS)).toEqual(['corp.test/ns/a/sa/b', 'old.test/ns/a/sa/b']);
});

test('different principals may repeat each other', () => {
  expect(withAliases(['corp.test/ns/a/sa/b', 'old.test/ns/a/sa/b'], DOMAINS)).toHaveLength(4);
});

test('naming one trust domain of the mesh names all, once', () => {
  expect(withAliasedDomains(['old.test', 'corp.test', 'x.test', 'cluster.local'], DOMAINS)).toEqual([
    'corp.test',
    'old.test',
    'x.test',
    'cluster.local',
  ]);
});
