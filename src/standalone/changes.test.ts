import { groupChanges } from './changes.js';

test('a change is listed once, with all its places', () => {
  const change = { action: 'dropped', what: 'filter x', reason: 'why' } as const;
  const groups = groupChanges([
    { ...change, where: 'a' },
    { ...change, where: 'b' },
    { ...change, what: 'filter y', where: 'a' },
    { ...change, where: 'a' },
  ]);
  expect(groups).toEqual([
    { ...change, where: ['a', 'b'] },
    { ...change, what: 'filter y', where: ['a'] },
  ]);
});
