import { load } from 'js-yaml';
import { goYaml } from './go-yaml.js';

/** The forms that istioctl 1.30 prints for the same values. */
test.each([
  ['text', 'text'],
  ['', '""'],
  ['8080', '"8080"'],
  ['on', '"on"'],
  ['1_000', '"1_000"'],
  ['1:30', '"1:30"'],
  ['2020-01-01', '"2020-01-01"'],
  ['1.30.3', '1.30.3'],
  ['@type', "'@type'"],
  ['*', "'*'"],
  ['a: b', "'a: b'"],
  ["it's", "it's"],
  ["- it's", "'- it''s'"],
  ['a\tb', '"a\\tb"'],
  ['é😀', '"é\\U0001F600"'],
  ['x\ny', '|-\n  x\n  y'],
  ['x\ny\n', '|\n  x\n  y'],
  [' lead\nq', '|2-\n   lead\n  q'],
  ['trail \nx', '"trail \\nx"'],
  [1e-7, '1e-07'],
  [1e21, '1e+21'],
  [0.5, '0.5'],
  [12345678901234, '12345678901234'],
  [null, 'null'],
  [[], '[]'],
  [{ a: undefined }, '{}'],
])('%j', (value, expected) => {
  expect(goYaml({ key: value })).toBe(`key: ${expected}\n`);
});

test('keys are in natural order, and quoted where YAML would read them otherwise', () => {
  const value = { y: 1, b: 2, a10: 3, a2: 4, a_1: 5, '@type': 6, B: 7, '10': 8, '9': 9 };
  expect(goYaml(value)).toBe('\'@type\': 6\n"9": 9\n"10": 8\nB: 7\na_1: 5\na2: 4\na10: 3\nb: 2\n"y": 1\n');
});

test('lists stand at the column of their key', () => {
  expect(goYaml({ ff: [[1, [2]], { a: [{}], b: { c: ['x'] } }] })).toBe(
    'ff:\n- - 1\n  - - 2\n- a:\n  - {}\n  b:\n    c:\n    - x\n',
  );
  expect(goYaml([])).toBe('[]\n');
});

test('long text is folded at a space beyond column 80', () => {
  const long = `${'a'.repeat(40)} ${'b'.repeat(40)} ccc ddd`;
  expect(goYaml({ node: { id: long } })).toBe(`node:\n  id: ${'a'.repeat(40)} ${'b'.repeat(40)}\n    ccc ddd\n`);
});

test('reads back as it was', () => {
  const words = [
    'x',
    'word: two',
    '# no',
    "don't",
    '"q"',
    'a\\b',
    'tab\t',
    '  lead',
    'end ',
    'l1\nl2\n\n',
    '\n',
    '~',
    'No',
  ];
  const long = Array.from({ length: 60 }, (_, at) => words[at % 6]).join(' ');
  const value = { words, long, nested: [{ long: [long, `: ${long}`, `${long}\t`] }], 'odd key: #': { '': [''] } };
  expect(load(goYaml(value))).toEqual(value);
});
