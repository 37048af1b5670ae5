import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Watcher, watchPaths } from './watch.js';

const SLOW = 60_000;
let directory = '';
let watcher: Watcher | undefined;
const at = (name: string): string => join(directory, name);
const write = (name: string, text: string): void => writeFileSync(at(name), text);

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mesh-watch-test-'));
  write('a.yaml', 'a');
  write('notes.txt', 'a');
});
afterEach(() => {
  watcher?.close();
  rmSync(directory, { recursive: true, force: true });
});

test(
  'edits, new files, new folders, files that go',
  async () => {
    const files = watchPaths([directory]);
    watcher = files;
    write('a.yaml', 'another');
    expect(await files.next()).toEqual([at('a.yaml')]);
    mkdirSync(at('below'));
    write('below/b.yaml', 'b');
    expect(await files.next()).toEqual([at('below/b.yaml')]);
    // As editors save.
    write('.swap', 'saved');
    renameSync(at('.swap'), at('a.yaml'));
    expect(await files.next()).toEqual([at('a.yaml')]);
    rmSync(at('below'), { recursive: true });
    expect(await files.next()).toEqual([at('below/b.yaml')]);
  },
  SLOW,
);

test(
  'a file by name, which may be away for a while, and one beside the manifests',
  async () => {
    write('mesh.cfg', 'a');
    const files = watchPaths([at('a.yaml')], [at('mesh.cfg')]);
    watcher = files;
    write('notes.txt', 'another');
    rmSync(at('a.yaml'));
    expect(await files.next()).toEqual([at('a.yaml')]);
    write('a.yaml', 'back');
    write('mesh.cfg', 'another');
    expect([...(await files.next())].sort()).toEqual([at('a.yaml'), at('mesh.cfg')]);
  },
  SLOW,
);

test('a watcher that is closed ends the wait', async () => {
  const files = watchPaths([directory]);
  const waiting = files.next();
  files.close();
  await expect(waiting).rejects.toThrow();
});
