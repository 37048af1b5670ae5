import fc from 'fast-check';
import { isRecord } from '../source/json-fields.js';
import { type Edit, editsBetween, jsonPatch } from './edits.js';
import { canonicalText } from './same-json.js';

const clone = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Applies a JSON Patch by the letter of RFC 6902. */
function apply(document: unknown, edits: readonly Edit[]): unknown {
  const root: { readonly value: unknown } = { value: clone(document) };
  for (const operation of jsonPatch(edits)) {
    const keys = ['value', ...operation.path.split('/').slice(1)].map((key) =>
      key.replaceAll('~1', '/').replaceAll('~0', '~'),
    );
    const last = keys.pop() ?? '';
    const parent = keys.reduce<unknown>((value, key) => Reflect.get(Object(value), key), root);
    if (Array.isArray(parent)) {
      const index = last === '-' ? parent.length : Number(last);
      if (operation.op === 'remove') parent.splice(index, 1);
      else parent.splice(index, operation.op === 'add' ? 0 : 1, clone(operation.value));
    } else if (isRecord(parent)) {
      if (operation.op === 'remove') Reflect.deleteProperty(parent, last);
      else Reflect.set(parent, last, clone(operation.value));
    }
  }
  return root.value;
}

const host = (name: string, ...domains: string[]) => ({ name, domains });
const route = (prefix: string, cluster: string) => ({ match: { prefix }, route: { cluster } });

test('a patch turns the one into the other', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ match: fc.constantFrom('a', 'b', 'c', 'd~/'), to: fc.nat(2) })),
      fc.array(fc.record({ match: fc.constantFrom('a', 'b', 'c', 'd~/'), to: fc.nat(2) })),
      (before, after) => {
        const [old, now] = [
          { routes: before, 'a/~b': before },
          { routes: after, 'a/~b': after.map(({ to }) => to) },
        ];
        expect(apply(old, editsBetween(old, now))).toEqual(now);
      },
    ),
  );
});

test('the order of virtual hosts, domains and endpoints means nothing', () => {
  const before = { virtualHosts: [host('a', 'x', 'y'), host('b', 'z')] };
  const after = { virtualHosts: [host('b', 'z'), host('a', 'y', 'x')] };
  expect(editsBetween(before, after)).toEqual([]);
});

test('a set is patched up to its order', () => {
  const before = { virtualHosts: [host('a', 'x'), host('b', 'y'), host('c', 'z')] };
  const after = { virtualHosts: [host('d', 'd'), host('c', 'z', 'w')] };
  const patched = apply(before, editsBetween(before, after));
  expect(canonicalText(patched)).toBe(canonicalText({ virtualHosts: [host('c', 'z', 'w'), host('d', 'd')] }));
});

test('the order of routes counts, and a new one moves no other', () => {
  const [a, b] = [route('/a', 'one'), route('/b', 'two')];
  expect(editsBetween({ routes: [a, b] }, { routes: [b, a] })).toHaveLength(2);
  const edits = editsBetween(
    { routes: [a, b] },
    { routes: [route('/new', 'three'), a, { ...b, route: { cluster: 'x' } }] },
  );
  expect(jsonPatch(edits)).toEqual([
    { op: 'replace', path: '/routes/1/route/cluster', value: 'x' },
    { op: 'add', path: '/routes/0', value: route('/new', 'three') },
  ]);
  expect(edits[0]?.path.map(({ label }) => label)).toEqual(['routes', '[/b*]', 'route', 'cluster']);
});
