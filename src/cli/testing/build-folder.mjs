import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a folder for what the test files of one run share; it goes with the run. */
export default function buildFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'mesh-jest-'));
  process.env.MESH_TEST_FOLDER = folder;
  process.env.XDG_CACHE_HOME = join(folder, 'cache');
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}
