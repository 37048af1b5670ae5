import { findComments } from './comments.js';

const TEXT = `# note: first
metadata:
  # note: above

  # another
  name: a # note: beside
  text: |
    # note: inside
  quoted: "x # note: inside"
---
url: http://x#note: no
`;

test('comments, not text that looks like one', () => {
  const comments = findComments('a.yaml', TEXT, 'note:');
  expect(
    comments.map(({ text, span, nextLine, isAlone }) => [text, span.line, span.column, nextLine, isAlone]),
  ).toEqual([
    ['note: first', 1, 1, 2, true],
    ['note: above', 3, 3, 6, true],
    ['note: beside', 6, 11, 7, false],
  ]);
});

test('a file that does not mention the prefix is not looked at', () => {
  expect(findComments('a.yaml', 'a: [', 'note:')).toEqual([]);
});
