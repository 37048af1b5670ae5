import { readFileSync } from 'node:fs';
import { formatScaffold } from '../../report/test-report-scaffold.js';
import { meshOf, runText } from '../testing/run-text.js';
import { sampleText } from './sample-text.js';
import { scaffold } from './scaffold.js';

test('the first tests pass and reach every route', () => {
  const mesh = meshOf(
    ['mesh', 'routes'].map((name) => readFileSync(`fixtures/route-tests/shop/${name}.yaml`, 'utf8')).join('\n---\n'),
  );
  const { tests, coverage } = runText(mesh, formatScaffold(scaffold(mesh, ['mesh.yaml'])), { coverage: true });
  expect(tests).toHaveLength(6);
  expect(tests.filter(({ passed }) => !passed)).toEqual([]);
  expect(coverage?.every(({ covered }) => covered)).toBe(true);
});

test.each([
  ['/users(/.*)?', '/users'],
  ['/v[0-9]+/items/\\d+', '/v0/items/1'],
  ['(GET|OPTIONS)', 'GET'],
  ['/a/[^/]+/b', '/a/x/b'],
  ['.*\\.png', 'x.png'],
])('%s is matched by %s', (regex, text) => {
  expect(sampleText({ regex }, 'GET')).toBe(text);
});
