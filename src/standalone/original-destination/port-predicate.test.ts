import { predicateHolds } from './port-predicate.js';

const range = (start: number, end: number) => ({ destinationPortRange: { start, end } });

test('a range excludes its end', () => {
  expect(predicateHolds(range(80, 82), 81)).toBe(true);
  expect(predicateHolds(range(80, 82), 82)).toBe(false);
});

test('predicates combine', () => {
  const either = { orMatch: { rules: [range(80, 81), range(90, 91)] } };
  expect([80, 85, 90].map((port) => predicateHolds(either, port))).toEqual([true, false, true]);
  expect(predicateHolds({ notMatch: either }, 85)).toBe(true);
  expect(predicateHolds({ andMatch: { rules: [range(80, 91), { notMatch: range(85, 86) }] } }, 85)).toBe(false);
  expect(predicateHolds({ anyMatch: true }, 1)).toBe(true);
});
