import { spawnSync } from 'node:child_process';

test('the examples of the documentation show what the commands print', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/gen-docs-examples.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
