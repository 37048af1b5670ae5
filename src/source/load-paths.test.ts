import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isInputError } from './input-error.js';
import { loadPaths } from './load.js';

let root: string;

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function namespace(name: string): string {
  return `apiVersion: v1\nkind: Namespace\nmetadata: {name: ${name}}\n`;
}

async function filesOf(...paths: string[]): Promise<string[]> {
  const { files } = await loadPaths(paths.map((path) => join(root, path)));
  return files.map((file) => file.slice(root.length + 1));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mesh-load-'));
  write('b.yaml', namespace('b'));
  write('a/z.yml', namespace('z'));
  write('a/deep/c.json', '{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"c"}}');
  write('package.json', '{"name": "x"}');
  write('README.md', '# no');
  write('.git/x.yaml', namespace('hidden'));
  write('node_modules/x/y.yaml', namespace('dependency'));
});

afterEach(() => rmSync(root, { recursive: true }));

describe('loadPaths', () => {
  test('walks a directory in order and leaves out what is no manifest', async () => {
    symlinkSync(root, join(root, 'a', 'loop'));
    symlinkSync(join(root, 'nowhere'), join(root, 'a', 'broken.yaml'));
    expect(await filesOf('')).toEqual(['a/deep/c.json', 'a/z.yml', 'b.yaml']);
  });

  test('keeps the order of the arguments and reads a file once', async () => {
    expect(await filesOf('b.yaml', 'a', './b.yaml')).toEqual(['b.yaml', 'a/deep/c.json', 'a/z.yml']);
  });

  test.each([
    ['*.yaml', ['b.yaml']],
    ['**/*.{yml,json}', ['a/deep/c.json', 'a/z.yml']],
    ['a*', ['a/deep/c.json', 'a/z.yml']],
    ['a/*', ['a/deep/c.json', 'a/z.yml']],
  ])('expands %s', async (pattern, files) => {
    rmSync(join(root, 'package.json'));
    expect(await filesOf(pattern)).toEqual(files);
  });

  test('reads a named file whatever its extension', async () => {
    write('manifest.txt', namespace('text'));
    const { documents } = await loadPaths([join(root, 'manifest.txt')]);
    expect(documents).toHaveLength(1);
  });

  test('reads standard input among files, once', async () => {
    const stdin = async () => namespace('piped');
    const { files, documents } = await loadPaths(['-', join(root, 'b.yaml'), '-'], { stdin });
    expect(files).toEqual(['-', join(root, 'b.yaml')]);
    expect(documents.map(({ file, index }) => [file, index])).toEqual([
      ['-', 0],
      [join(root, 'b.yaml'), 0],
    ]);
  });

  test('reads UTF-16 and reports bytes that are no UTF-8 in their own document', async () => {
    write('utf16.yaml', Buffer.from(`\uFEFF${namespace('wide')}`, 'utf16le'));
    write('latin1.yaml', Buffer.from(`${namespace('first')}---\n# f\xfcr\n${namespace('second')}`, 'latin1'));
    const { documents, findings } = await loadPaths([join(root, 'utf16.yaml'), join(root, 'latin1.yaml')]);
    expect(documents.map(({ value }) => value.metadata)).toEqual([{ name: 'wide' }, { name: 'first' }]);
    expect(findings).toMatchObject([{ rule: 'invalid-utf8', location: { span: { line: 5, column: 4 } } }]);
  });

  test('finds duplicate objects across files', async () => {
    write('a/b.yaml', namespace('b'));
    const { findings } = await loadPaths([root]);
    expect(findings).toMatchObject([
      { rule: 'duplicate-object', location: { document: { file: join(root, 'b.yaml') } } },
    ]);
  });

  test.each([
    ['missing.yaml', /cannot read ".*missing\.yaml": there is no such file/],
    ['b.yaml/x', /there is no such file/],
    ['empty', /no \.yaml, \.yml or \.json file in directory ".*empty"/],
    ['*.nothing', /no file matches ".*\*\.nothing"/],
    ['-', /no standard input/],
  ])('cannot serve %s', async (path, message) => {
    mkdirSync(join(root, 'empty'));
    const given = path === '-' ? path : join(root, path);
    const error: unknown = await loadPaths([given]).catch((reason: unknown) => reason);
    expect(isInputError(error) && error.path).toBe(given);
    expect(isInputError(error) && error.message).toMatch(message);
  });
});
