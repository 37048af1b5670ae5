import { readdirSync, readFileSync } from 'node:fs';
import { runCli } from './testing/run-cli.js';

const STORE = 'fixtures/projects/istioinaction';
const BROKEN = `${STORE}-broken`;

test('the store has no problems', () => {
  const { code, stdout, stderr } = runCli(['validate', STORE]);
  expect(code).toBe(0);
  expect(stdout + stderr).toContain('no problems');
});

test.each(readdirSync(BROKEN))('what is said about the store with %s', (fault) => {
  const { stdout } = runCli(['validate', `${BROKEN}/${fault}`]);
  expect(stdout).toBe(readFileSync(`snapshots/validate/${fault}.txt`, 'utf8'));
});
