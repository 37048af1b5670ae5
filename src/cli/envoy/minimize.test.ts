import { minimize } from './minimize.js';

const never = (): boolean => false;

test.each([[[]], [[0]], [[9]], [[3, 7]], [[0, 5, 9]]])(
  'of ten items %p are needed',
  async (guilty: readonly number[]) => {
    const items = Array.from({ length: 10 }, (_, index) => index);
    const fails = async (some: readonly number[]): Promise<boolean> => guilty.every((item) => some.includes(item));
    expect(await minimize(items, fails, never)).toEqual(guilty);
  },
);

test('many items take few questions', async () => {
  const items = Array.from({ length: 1000 }, (_, index) => index);
  let asked = 0;
  const fails = async (some: readonly number[]): Promise<boolean> => {
    asked++;
    return some.includes(617);
  };
  expect(await minimize(items, fails, never)).toEqual([617]);
  expect(asked).toBeLessThan(30);
});
