import { readFileSync } from 'node:fs';
import type { Path, SourceDocument } from './document.js';
import { loadText } from './load.js';
import { resolveLocation } from './locate.js';

function loadFixture(name: string): readonly SourceDocument[] {
  return loadText(name, readFileSync(new URL(`../../fixtures/yaml/${name}`, import.meta.url), 'utf8')).documents;
}

function textAt(text: string, path: Path, at?: 'key' | 'value'): string {
  const [document] = loadText('a.yaml', text).documents;
  if (!document) throw new Error('no document');
  const { line, column, endLine, endColumn } = document.locate(path, at);
  const lines = text.split('\n').slice(line - 1, endLine);
  if (line === endLine) return lines[0]?.slice(column - 1, endColumn - 1) ?? '';
  return [lines[0]?.slice(column - 1), ...lines.slice(1, -1), lines.at(-1)?.slice(0, endColumn - 1)].join('\n');
}

const TEXT = `# a gateway
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: gw, "labels": {a: 'it''s', b: }} # flow
spec:
  script: |-
    line one
    line two
  empty:
  servers:
  - hosts: [ "a.com", b.com, ]
    port:
      number: 0443
`;

describe('locate', () => {
  test.each<[Path, 'key' | 'value' | undefined, string]>([
    [['kind'], undefined, 'Gateway'],
    [['kind'], 'key', 'kind'],
    [['metadata'], undefined, `{name: gw, "labels": {a: 'it''s', b: }}`],
    [['metadata', 'labels'], 'key', '"labels"'],
    [['metadata', 'labels', 'a'], undefined, "'it''s'"],
    [['metadata', 'labels', 'b'], undefined, 'b'],
    [['spec', 'script'], undefined, '|-\n    line one\n    line two'],
    [['spec', 'empty'], undefined, 'empty'],
    [['spec', 'servers', 0, 'hosts'], undefined, '[ "a.com", b.com, ]'],
    [['spec', 'servers', 0, 'hosts', 0], undefined, '"a.com"'],
    [['spec', 'servers', 0, 'port'], undefined, 'number: 0443'],
    [['spec', 'servers', 0, 'port', 'number'], undefined, '0443'],
    [['spec', 'servers', 0, 'port', 'name'], 'key', 'port'],
    [['spec', 'servers', 7, 'port'], 'key', 'servers'],
    [['spec', 'servers', 0, 'hosts', 9], undefined, '[ "a.com", b.com, ]'],
  ])('%j %s', (path, at, expected) => {
    expect(textAt(TEXT, path, at)).toBe(expected);
  });

  test.each<[Path, 'key' | 'value' | undefined, string]>([
    [['data', 'mesh', 'trustDomain'], undefined, 'a.test'],
    [['data', 'mesh', 'defaultConfig', 'tracing', 0], undefined, 'y'],
    [['data', 'mesh', 'defaultConfig', 'tracing'], 'key', 'tracing'],
    [['data', 'mesh', 'defaultConfig', 'none'], 'key', 'defaultConfig'],
    [['data', 'mesh', 'none'], undefined, '|-\n    trustDomain: a.test\n\n    defaultConfig:\n      tracing: [y]'],
    [['data', 'quoted', 'trustDomain'], undefined, '"trustDomain: b.test"'],
  ])('finds values of YAML inside a block scalar: %j %s', (path, at, expected) => {
    const text = `apiVersion: v1
kind: ConfigMap
metadata: {name: istio}
data:
  mesh: |-
    trustDomain: a.test

    defaultConfig:
      tracing: [y]
  quoted: "trustDomain: b.test"
`;
    expect(textAt(text, path, at)).toBe(expected);
  });

  test('maps items of lists into their list', () => {
    const documents = loadFixture('lists.yaml');
    expect(documents.map(({ index, value }) => [index, value.kind])).toEqual([
      [0, 'Service'],
      [1, 'Service'],
      [2, 'VirtualService'],
    ]);
    expect(documents.map((document) => document.locate(['metadata', 'name']).line)).toEqual([6, 13, 20]);
    expect(documents[2]?.value.apiVersion).toBe('networking.istio.io/v1');
  });

  test('follows aliases and merge keys', () => {
    const [document] = loadFixture('anchors.yaml');
    const lineOf = (path: Path) => document?.locate(['spec', 'http', ...path]).line;
    expect(lineOf([3, 'route'])).toBe(21);
    expect(lineOf([3, 'route', 0, 'destination', 'host'])).toBe(14);
    expect(lineOf([1, 'timeout'])).toBe(11);
    expect(lineOf([1, 'name'])).toBe(16);
    expect(lineOf([2, 'timeout'])).toBe(11);
  });

  test('resolves both forms of a location', () => {
    const [document] = loadFixture('lists.yaml');
    if (!document) throw new Error('no document');
    const span = resolveLocation({ document, path: ['kind'], at: 'key' });
    expect(span).toEqual({ file: 'lists.yaml', line: 5, column: 3, endLine: 5, endColumn: 7 });
    expect(resolveLocation({ span })).toBe(span);
  });
});

test('a document tells how a scalar is written', () => {
  const [document] = loadText('a.yaml', TEXT).documents;
  if (!document) throw new Error('no document');
  expect(document.scalarAt?.(['spec', 'servers', 0, 'port', 'number'])).toEqual({ text: '0443', plain: true });
  expect(document.scalarAt?.(['metadata', 'labels', 'a'])).toEqual({ text: "'it''s'", plain: false });
  expect(document.scalarAt?.(['spec', 'servers'])).toBeUndefined();
  expect(document.scalarAt?.(['spec', 'nothing'])).toBeUndefined();
});
