import { splitDocuments } from './split-documents.js';

function parts(text: string): string[] {
  return splitDocuments(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['', []],
  ['a: 1\n', ['a: 1\n']],
  ['a: 1\n---\nb: 2\n', ['a: 1\n', '---\nb: 2\n']],
  ['---\na: 1\n--- # comment\nb: 2', ['---\na: 1\n', '--- # comment\nb: 2']],
  ['a: 1\r\n---\r\nb: 2\r\n', ['a: 1\r\n', '---\r\nb: 2\r\n']],
  ['a: 1\n...\n---\nb: 2\n', ['a: 1\n...\n', '---\nb: 2\n']],
  ['a: 1\n---', ['a: 1\n', '---']],
  ['a: |\n  ---\nb: ----\n---x: 1\n', ['a: |\n  ---\nb: ----\n---x: 1\n']],
  ['%YAML 1.1\n# why\n---\na: 1\n', ['%YAML 1.1\n# why\n---\na: 1\n']],
])('%j', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});
