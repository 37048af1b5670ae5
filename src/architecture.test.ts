import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = dirname(fileURLToPath(import.meta.url));

/** Stage → stages it may import; every stage may import itself. Imports go one way. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  source: [],
  schema: ['source'],
  envoy: ['source'],
  model: ['schema', 'source'],
  compile: ['model', 'schema', 'source', 'envoy'],
  rules: ['compile', 'model', 'schema', 'source', 'envoy'],
  standalone: ['compile', 'model', 'schema', 'source', 'envoy'],
  trace: ['compile', 'model', 'schema', 'source', 'envoy'],
  'route-tests': ['trace', 'compile', 'model', 'schema', 'source', 'envoy'],
  diff: ['compile', 'model', 'schema', 'source', 'envoy'],
  report: ['rules', 'route-tests', 'trace', 'diff', 'standalone', 'compile', 'model', 'schema', 'source', 'envoy'],
  cli: [
    'report',
    'diff',
    'route-tests',
    'trace',
    'standalone',
    'compile',
    'rules',
    'schema',
    'model',
    'source',
    'envoy',
  ],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter(
    (file) =>
      file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.d.ts') && !file.includes('testing/'),
  );

const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({
    file,
    target: match[1] ?? '',
  })),
);

const stageOf = (path: string): string => path.split('/')[0] ?? '';
const resolved = ({ file, target }: Import): string => posix.normalize(posix.join(posix.dirname(file), target));

test('imports between stages go one way', () => {
  const wrong = imports
    .filter(({ file, target }) => target.startsWith('.') && file.includes('/'))
    .filter((entry) => {
      const from = stageOf(entry.file);
      const to = stageOf(resolved(entry));
      return from !== to && !ALLOWED[from]?.includes(to);
    });
  expect(wrong).toEqual([]);
});

test('every folder of src is a stage of the table', () => {
  const stages = new Set(files.filter((file) => file.includes('/')).map(stageOf));
  expect([...stages].filter((stage) => !(stage in ALLOWED))).toEqual([]);
});

test.each([
  ['node:fs', ['source', 'cli']],
  ['node:fs/promises', ['source', 'cli']],
  ['yaml', ['source']],
  ['chalk', ['report']],
  ['commander', ['cli']],
])('%s is imported only where it belongs', (module, stages) => {
  const wrong = imports.filter(({ file, target }) => target === module && !stages.includes(stageOf(file)));
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('each library that only one file may know has one importer', () => {
  for (const module of ['chalk', 'picomatch']) {
    expect(new Set(imports.filter(({ target }) => target === module).map(({ file }) => file)).size).toBeLessThanOrEqual(
      1,
    );
  }
});

test('no two files need each other, not even by way of others', () => {
  const needs = new Map<string, string[]>();
  for (const entry of imports.filter(({ target }) => target.startsWith('.'))) {
    needs.set(entry.file, [...(needs.get(entry.file) ?? []), resolved(entry).replace(/\.js$/, '.ts')]);
  }
  const done = new Set<string>();
  const cycleFrom = (file: string, above: readonly string[]): readonly string[] => {
    if (above.includes(file)) return [...above.slice(above.indexOf(file)), file];
    if (done.has(file)) return [];
    const found = (needs.get(file) ?? []).map((next) => cycleFrom(next, [...above, file])).find(({ length }) => length);
    done.add(file);
    return found ?? [];
  };
  expect(files.flatMap((file) => cycleFrom(file, []))).toEqual([]);
});
