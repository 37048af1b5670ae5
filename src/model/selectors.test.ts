import fc from 'fast-check';
import { isLabelSubset, type Labels } from './labels.js';
import { indexByLabels, indexBySelector } from './selectors.js';

const labels = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2'));
const items = fc.array(fc.record({ namespace: fc.constantFrom('x', 'y'), labels }));

describe('label and selector indexes', () => {
  test('select what a look at every item selects', () => {
    fc.assert(
      fc.property(items, labels, (all, selector: Labels) => {
        const expected = all.filter(
          (item) => item.namespace === 'x' && Object.keys(selector).length > 0 && isLabelSubset(selector, item.labels),
        );
        expect(indexByLabels(all, (item) => item).select('x', selector)).toEqual(expected);
      }),
    );
  });

  test('find the selectors that a look at every selector finds', () => {
    fc.assert(
      fc.property(items, labels, (all, own: Labels) => {
        const expected = all.filter(
          (item) => item.namespace === 'x' && Object.keys(item.labels).length > 0 && isLabelSubset(item.labels, own),
        );
        const index = indexBySelector(all, (item) => ({ namespace: item.namespace, selector: item.labels }));
        expect(index.matching('x', own)).toEqual(expected);
      }),
    );
  });
});
