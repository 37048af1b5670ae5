import type { Path } from '../document.js';
import type { Fix } from '../finding.js';
import { loadMappings } from '../load.js';
import { applyEdits, editFor } from './edits.js';

const TEXT = `# top
a:
  one: yes # kept
  'two': 'x'
  list:
    - b: 1
      c: [1, 2]
    - d
  gone: # with its comment
    e: 1
last: {f: 1, g: 2}
`;

function edited(path: Path, fix: Fix, text = TEXT): string | undefined {
  const [document] = loadMappings('a.yaml', text).documents;
  if (document === undefined) throw new Error('no document');
  const edit = editFor(text, document, path, fix);
  return edit && applyEdits(text, [edit]);
}

test('a key is renamed where it stands, quotes stay', () => {
  expect(edited(['a', 'one'], { kind: 'rename-key', key: 'uno' })).toBe(TEXT.replace('one:', 'uno:'));
  expect(edited(['a', 'two'], { kind: 'rename-key', key: 'due' })).toBe(TEXT.replace("'two':", "'due':"));
});

test('a value is replaced, with quotes where YAML needs them', () => {
  expect(edited(['a', 'one'], { kind: 'replace-value', value: 'yes' })).toBe(TEXT.replace('yes', '"yes"'));
  expect(edited(['a', 'two'], { kind: 'replace-value', value: "it's" })).toBe(TEXT.replace("'x'", "'it''s'"));
  expect(edited(['a', 'list', 0, 'b'], { kind: 'replace-value', value: 80 })).toBe(TEXT.replace('b: 1', 'b: 80'));
  expect(edited(['a'], { kind: 'replace-value', value: 1 }, '{"a": 1.10}')).toBe('{"a": 1}');
  expect(edited(['a'], { kind: 'replace-value', value: 'x' }, '{"a": 1.10}')).toBe('{"a": "x"}');
});

test('an entry with lines of its own is removed', () => {
  expect(edited(['a', 'gone'], { kind: 'remove' })).toBe(TEXT.replace(/ {2}gone:.*\n.*\n/, ''));
  expect(edited(['a', 'list', 1], { kind: 'remove' })).toBe(TEXT.replace('    - d\n', ''));
});

test('what shares its line with others is left alone', () => {
  expect(edited(['last', 'f'], { kind: 'remove' })).toBeUndefined();
  expect(edited(['a', 'list', 0, 'b'], { kind: 'remove' })).toBeUndefined();
  expect(edited(['a', 'gone', 'e'], { kind: 'remove' })).toBeUndefined();
});

test('of edits that touch one another the first counts', () => {
  const edits = [
    { start: 2, end: 4, text: 'X' },
    { start: 0, end: 3, text: 'Y' },
  ];
  expect(applyEdits('abcdef', edits)).toBe('Ydef');
});
