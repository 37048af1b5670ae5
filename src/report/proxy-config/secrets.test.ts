import { readFileSync } from 'node:fs';
import type { Table } from '../table.js';
import { secretTable } from './secrets.js';

const fixture = JSON.parse(readFileSync('fixtures/compile/config-dump/secrets.json', 'utf8'));
const now = new Date('2030-01-01T00:00:00Z');

function tableOf(...names: readonly string[]): Table {
  const table = secretTable({ dynamicActiveSecrets: names.map((name) => fixture[name]) }, now, false);
  if (typeof table === 'string') throw new Error(table);
  return table;
}

test('a serial number has 32 digits, or as many as it needs', () => {
  const serials = tableOf('leaf', 'root').rows.map((row) => row[4]);
  expect(serials).toEqual(['a10000000000000000000000000000000000001', '00000000000000000000000000000005']);
});

test('the first block of the bundle counts, comments before it do not', () => {
  const rows = tableOf('root', 'keyFirst').rows.map((row) => row.slice(0, 4));
  expect(rows).toEqual([
    ['ROOTCA', 'CA', 'ACTIVE', 'true'],
    ['key-first', '', 'ACTIVE', 'false'],
  ]);
});

test('a certificate given as a string is not looked into', () => {
  expect(tableOf('inlineString').rows).toEqual([['inline-string', '', 'ACTIVE', 'false', '', '', '']]);
});

test('trust domains are shown when every certificate has one', () => {
  const { header, rows } = tableOf('leaf', 'federated');
  expect(header.at(-1)).toBe('TRUST DOMAIN');
  expect(rows.map((row) => [row[0], row.at(-1)])).toEqual([
    ['default', 'library.test'],
    ['ROOTCA', 'library.test'],
    ['ROOTCA', 'archive.test'],
  ]);
  expect(tableOf('leaf', 'root').header).not.toContain('TRUST DOMAIN');
});

test('a validator without trust domains has no row', () => {
  const typedConfig = {
    ...fixture.federated.secret.validationContext.customValidatorConfig.typedConfig,
    trustDomains: [],
  };
  const item = { name: 'none', secret: { validationContext: { customValidatorConfig: { typedConfig } } } };
  expect(secretTable({ dynamicActiveSecrets: [item] }, now, false)).toBe('No secret items to show.');
});
