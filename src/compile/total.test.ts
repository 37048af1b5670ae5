import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildMesh } from '../model/build.js';
import type { JsonObject } from '../source/document.js';
import { loadText } from '../source/load.js';
import { compileProxy } from './compile.js';

const PROJECT = 'fixtures/projects/istioinaction';
const documents = readdirSync(PROJECT)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => loadText(file, readFileSync(join(PROJECT, file), 'utf8')).documents.map(({ value }) => value));

type Mutable = { [key: string]: unknown };
const isContainer = (value: unknown): value is Mutable => typeof value === 'object' && value !== null;

/** Values that are wrong in most places, or right in few. */
const ODD = fc.constantFrom<unknown>(
  '',
  '*',
  'a.b',
  '*.example.com',
  '~',
  'ns/x',
  0,
  -1,
  65536,
  true,
  null,
  [],
  {},
  '10s',
);

/** Replaces or removes one value somewhere below `root`, chosen by `steps`. */
function mutate(root: JsonObject, steps: readonly number[], replacement: unknown, remove: boolean): JsonObject {
  const copy = structuredClone(root) as Mutable;
  let parent = copy;
  for (const step of steps) {
    const keys = Object.keys(parent);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) break;
    const child = parent[key];
    if (isContainer(child) && Object.keys(child).length > 0) {
      parent = child;
      continue;
    }
    if (remove && !Array.isArray(parent)) delete parent[key];
    else parent[key] = replacement;
    break;
  }
  return copy as JsonObject;
}

test('whatever one wrong value there is, every proxy compiles', () => {
  const index = fc.nat({ max: documents.length - 1 });
  const steps = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(index, steps, ODD, fc.boolean(), (which, path, odd, remove) => {
      const changed = documents.map((document, position) =>
        position === which ? mutate(document, path, odd, remove) : document,
      );
      const text = changed.map((document) => JSON.stringify(document)).join('\n---\n');
      const mesh = buildMesh(loadText('changed.yaml', text).documents);
      for (const proxy of mesh.proxies.slice(0, 5)) compileProxy(mesh, proxy);
    }),
    { numRuns: 200 },
  );
});

test('the order of documents does not change the answer', () => {
  const answer = (values: readonly JsonObject[]) => {
    const mesh = buildMesh(
      loadText('mesh.yaml', values.map((value) => JSON.stringify(value)).join('\n---\n')).documents,
    );
    return mesh.proxies.map((proxy) => JSON.stringify([proxy.name, compileProxy(mesh, proxy)])).sort();
  };
  const expected = answer(documents);
  fc.assert(
    fc.property(fc.shuffledSubarray(documents as JsonObject[], { minLength: documents.length }), (shuffled) => {
      expect(answer(shuffled)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
