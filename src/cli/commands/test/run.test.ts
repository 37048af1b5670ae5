import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../testing/run-cli.js';

const SHOP = 'fixtures/route-tests/shop';

test('tests of the manifests that the file names', () => {
  const { code, stdout } = runCli(['test', `${SHOP}/tests.yaml`]);
  expect(stdout).toContain('PASS  jason gets the new reviews');
  expect(stdout).toContain('Tests: 7 passed, 0 failed');
  expect(code).toBe(0);
});

test('a failed test ends with 1 in every format', () => {
  const codes = ['text', 'json', 'junit'].map((format) => runCli(['test', `${SHOP}/mistaken.yaml`, '-o', format]).code);
  expect(codes).toEqual([1, 1, 1]);
});

test('too few routes end with 1 although every test passed', () => {
  const { code, stdout, stderr } = runCli(['test', `${SHOP}/tests.yaml`, '--filter', 'JASON', '--fail-under', '50']);
  expect(stdout).toContain('Routes reached: 1 of 6');
  expect(stderr).toContain('16.7 % of the routes are reached, --fail-under asks for 50 %');
  expect(code).toBe(1);
});

test.each([
  ['no file', [], 'no file of tests'],
  ['a missing file', ['nowhere.yaml'], 'no such file'],
  ['no manifests', ['fixtures/route-tests/validator/tests.yaml'], 'does not say which manifests'],
  ['nothing left by the filter', [`${SHOP}/tests.yaml`, '--filter', 'zzz'], 'no test has a name'],
  ['a file without tests', [`${SHOP}/routes.yaml`, '-f', SHOP], 'there are no tests'],
  ['a percentage out of range', [`${SHOP}/tests.yaml`, '--fail-under', '101'], '0 to 100'],
])('%s cannot be served', (_, args, message) => {
  const { code, stderr } = runCli(['test', ...args]);
  expect(stderr).toContain(message);
  expect(code).toBe(2);
});

test('the manifests may come from standard input', () => {
  const manifests = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n';
  const { code, stdout } = runCli(['test', `${SHOP}/tests.yaml`, '-f', '-', '--filter', 'jason'], manifests);
  expect(stdout).toContain('there is no proxy deploy/web.shop');
  expect(code).toBe(1);
});

test('--init writes a file that passes, and overwrites none', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'mesh-tests-')), 'tests', 'routing.yaml');
  const manifests = ['-f', `${SHOP}/mesh.yaml`, '-f', `${SHOP}/routes.yaml`];
  expect(runCli(['test', '--init', file, ...manifests]).code).toBe(0);
  expect(existsSync(file)).toBe(true);
  expect(runCli(['test', file]).stdout).toContain('Tests: 7 passed, 0 failed');
  writeFileSync(file, 'kept');
  expect(runCli(['test', '--init', file, ...manifests]).code).toBe(2);
});
