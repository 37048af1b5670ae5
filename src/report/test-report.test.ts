import type { RequestResult, TestResult, TestRun } from '../route-tests/result.js';
import { formatTests } from './test-report.js';

const span = { file: 't.yaml', line: 3, column: 5, endLine: 3, endColumn: 9 };
const request = (path: string): RequestResult => ({
  request: `GET http://a${path}`,
  failures: [{ field: 'expect.timeout', expected: '1s', actual: '0s' }],
  happened: 'sent to b',
  route: 'shop/web http[0] (r.yaml:7)',
  rejected: [{ route: 'api', why: 'path / is not prefix /api' }],
  notes: ['half are delayed'],
});
const passed: TestResult = { name: 'good', passed: true, span, requests: [], deviations: [] };
const failed: TestResult = {
  name: 'b<a>d',
  passed: false,
  span,
  requests: [request('/1'), request('/2')],
  deviations: ['passes there'],
};
const run: TestRun = {
  tests: [passed, failed],
  skipped: 1,
  coverage: [
    { route: 'shop/web http[0]', covered: true },
    { route: 'shop/web http[1]', covered: false },
  ],
};

test('text tells requests that fail alike once', () => {
  expect(formatTests('text', run, { failOnly: true }).split('\n')).toEqual([
    'FAIL  b<a>d',
    '      at t.yaml:3',
    '      GET http://a/1',
    '      GET http://a/2',
    '        expect.timeout',
    '          expected: 1s',
    '          got:      0s',
    '        happened: sent to b',
    '        route: shop/web http[0] (r.yaml:7)',
    '        not api: path / is not prefix /api',
    '        note: half are delayed',
    '      differs: passes there',
    '',
    'Routes reached: 1 of 2 (50.0 %)',
    '  not reached: shop/web http[1]',
    '',
    'Tests: 1 passed, 1 failed, 1 left out, 1 where istio-config-validator answers otherwise',
    '',
  ]);
});

test('JSON has everything', () => {
  const document = JSON.parse(formatTests('json', run));
  expect(document.summary).toEqual({ tests: 2, passed: 1, failed: 1, skipped: 1 });
  expect(document.coverage.percent).toBe(50);
  expect(document.tests[1].requests[0].failures).toEqual(request('/1').failures);
});

test('JUnit has a suite for each file and escapes names', () => {
  const xml = formatTests('junit', run);
  expect(xml).toContain('<testsuite name="t.yaml" tests="2" failures="1" errors="0">');
  expect(xml).toContain('<testcase name="good" classname="t.yaml" line="3"/>');
  expect(xml).toContain('<testcase name="b&lt;a&gt;d"');
  expect(xml).toContain('message="expect.timeout: expected 1s, got 0s"');
});
