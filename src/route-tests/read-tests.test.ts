import { readTests } from './read-tests.js';

const problemsOf = (text: string) => readTests('t.yaml', text).problems.map(({ message }) => message);

test('faults are told with their place', () => {
  expect(problemsOf('tests:\n  - request: {}\n    expect: { cluster: [] }\n')).toEqual([
    't.yaml:2:14: tests[0].request: the required field "url" is missing',
    expect.stringMatching(/^t\.yaml:3:15: tests\[0\]\.expect has no field "cluster"/),
  ]);
  expect(problemsOf('tests: [')).toHaveLength(1);
  expect(problemsOf('testCases: [{ request: { authority: [a] } }]')).toEqual([
    't.yaml:1:13: request.method must be a list with at least one text',
  ]);
});

test('manifests beside the tests are passed over', () => {
  const { documents, problems } = readTests('t.yaml', 'apiVersion: v1\nkind: Pod\n---\ntests: []\n');
  expect([documents.length, problems]).toEqual([1, []]);
});
