import { goSorted } from './go-sort.js';

const numbered = (names: readonly string[]): { name: string; at: number }[] => names.map((name, at) => ({ name, at }));
const byName = (a: { name: string }, b: { name: string }): boolean => a.name < b.name;
const bothNumbers = (a: { name: string }, b: { name: string }): boolean => Number(a.name) < Number(b.name);

/** The orders that a Go 1.26 program with sort.Slice prints for the same lists. */
describe('equal items come in the order of sort.Slice', () => {
  it('16 items of three names', () => {
    const sorted = goSorted(numbered([...'cbacbacbacbacbac']), byName);
    expect(sorted.map(({ at }) => at)).toEqual([5, 14, 2, 11, 8, 4, 7, 10, 13, 1, 6, 0, 9, 3, 12, 15]);
  });

  it('70 items of eleven names', () => {
    const sorted = goSorted(numbered(Array.from({ length: 70 }, (_, at) => String((at * 37) % 11))), byName);
    const order =
      '33 55 66 11 0 44 22 3 25 36 58 14 69 47 41 63 30 52 8 19 61 6 39 17 28 50 20 9 53 42 64 31 34 45 1 67 56 12 23 4 37 59 26 15 48 51 40 18 29 62 7 10 65 54 32 21 43 13 24 57 46 68 35 2 60 27 5 49 16 38';
    expect(sorted.map(({ at }) => at).join(' ')).toBe(order);
  });

  it('names of which only numbers are ordered', () => {
    const names =
      '9090 zzz 80 443 http.8080 15010 InboundPassthrough 8080 web.app:80 15014 inbound|80|| 9080 8000 7000 20001 a';
    expect(
      goSorted(numbered(names.split(' ')), bothNumbers)
        .map(({ name }) => name)
        .join(' '),
    ).toBe(
      'web.app:80 15014 80 443 http.8080 15010 zzz InboundPassthrough 9090 8080 inbound|80|| 9080 8000 7000 a 20001',
    );
  });
});

test('up to twelve equal items keep their order, and the given list is left alone', () => {
  const items = numbered([...'bababababa']);
  expect(goSorted(items, byName).map(({ at }) => at)).toEqual([1, 3, 5, 7, 9, 0, 2, 4, 6, 8]);
  expect(items.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test.each([0, 1, 13, 50, 500])('%d items are in order afterwards, however they came', (length) => {
  const shapes = [(at: number) => at, (at: number) => -at, (at: number) => (at * 7919) % 101, (at: number) => at % 2];
  for (const shape of shapes) {
    const values = Array.from({ length }, (_, at) => ({ value: shape(at) }));
    const sorted = goSorted(values, (a, b) => a.value < b.value).map(({ value }) => value);
    expect(sorted).toEqual(values.map(({ value }) => value).sort((a, b) => a - b));
  }
});
