import { readFileSync } from 'node:fs';
import { meshOf, runText } from './testing/run-text.js';

const shop = meshOf(
  ['mesh', 'routes'].map((name) => readFileSync(`fixtures/route-tests/shop/${name}.yaml`, 'utf8')).join('\n---\n'),
);

function failuresOf(test: string): readonly string[] {
  const { tests } = runText(shop, `tests:\n  - ${test}`);
  return tests.flatMap(({ requests }) => requests.flatMap(({ failures }) => failures.map(({ field }) => field)));
}

test('the tests of the fixture pass and reach every route', () => {
  const text = readFileSync('fixtures/route-tests/shop/tests.yaml', 'utf8');
  const { tests, coverage } = runText(shop, text, { coverage: true });
  expect(tests.filter(({ passed }) => !passed)).toEqual([]);
  expect(coverage?.filter(({ covered }) => !covered)).toEqual([]);
});

test.each([
  ['{ request: { url: "http://shop.example.com/slow" }, expect: { clusters: [{ host: reviews }] } }', 'clusters'],
  ['{ request: { url: "http://shop.example.com/slow" }, expect: { timeout: 1s } }', 'timeout'],
  [
    '{ request: { url: "http://shop.example.com/slow" }, expect: { fault: { delay: { percentage: 10 } } } }',
    'fault.delay.percentage',
  ],
  ['{ request: { url: "http://shop.example.com/slow" }, expect: { route: api } }', 'route'],
  ['{ request: { url: "http://shop.example.com/slow" }, expect: { notFound: true } }', 'notFound'],
  [
    '{ request: { url: "http://shop.example.com/cart" }, expect: { redirect: { location: /cart } } }',
    'redirect.location',
  ],
  [
    '{ request: { url: "http://shop.example.com/healthz" }, expect: { directResponse: { body: fine } } }',
    'directResponse.body',
  ],
  ['{ request: { url: "http://shop.example.com/api/x" }, expect: { rewrite: { path: /api/x } } }', 'rewrite.path'],
  [
    '{ request: { url: "http://shop.example.com/api/x" }, expect: { headers: { request: { add: { x-api: "1" } } } } }',
    'headers.request.add.x-api',
  ],
  ['{ request: { url: "http://shop.example.com/api/x" }, expect: { retries: { attempts: 2 } } }', 'retries.attempts'],
  ['{ request: { url: "http://shop.example.com/api/x" }, expect: { mirror: [{ host: web }] } }', 'mirror'],
])('%s fails', (text, field) => {
  expect(failuresOf(text)).toEqual([`expect.${field}`]);
});

test('expectNot fails for everything that is so', () => {
  const text =
    '{ request: { url: "http://shop.example.com/slow" }, expectNot: { clusters: [{ host: web }], timeout: 1s } }';
  expect(failuresOf(text)).toEqual(['expectNot.clusters']);
});

test('a failure names the route, its place and why earlier ones did not match', () => {
  const text = 'tests: [{ request: { url: "http://shop.example.com/slow" }, expect: { route: api } }]';
  const [request] = runText(shop, text).tests[0]?.requests ?? [];
  expect(request?.route).toMatch(/^shop\/shop http\[3\] "slow" \(mesh\.yaml:\d+\)$/);
  expect(request?.rejected.map(({ route }) => route)).toEqual(['old-cart', 'health', 'api']);
  expect(request?.rejected[0]?.why).toContain('/cart');
});

test('an unknown sender fails the test', () => {
  expect(failuresOf('{ from: nobody, request: { url: "http://reviews/" } }')).toEqual(['from']);
});

test('tests can be left out by name', () => {
  const tests = 'tests: [{ name: a, request: { url: "http://x" } }, { name: b, request: { url: "http://x" } }]';
  const run = runText(shop, tests, { isWanted: (name) => name === 'b' });
  expect([run.tests.map(({ name }) => name), run.skipped]).toEqual([['b'], 1]);
});
