import { meshOf, runText } from '../testing/run-text.js';

const MANIFESTS = `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: books, namespace: shop }
spec:
  hosts: [books.example.com, "*.books.example.com"]
  http:
    - match: [{ uri: { prefix: /api }, queryParams: { beta: { exact: "1" } } }]
      route: [{ destination: { host: beta } }]
    - match: [{ uri: { prefix: /old } }]
      redirect: { uri: /new }
    - match: [{ uri: { prefix: /shelf } }]
      delegate: { name: missing }
    - route: [{ destination: { host: books, port: { number: 8000 } } }]
      fault: { abort: { httpStatus: 403, percentage: { value: 100 } } }
`;
const mesh = meshOf(MANIFESTS, true);

function run(uri: string, rest: string, authority = 'books.example.com') {
  const request = `request: { authority: [${authority}], method: [GET, POST], uri: ["${uri}"] }`;
  const [result] = runText(mesh, `testCases: [{ description: d, ${request}, ${rest} }]`).tests;
  return { passed: result?.passed, requests: result?.requests.length, deviations: result?.deviations };
}

test('cases are unfolded and compared with the route that the mesh takes', () => {
  expect(run('/old/1', 'wantMatch: true, redirect: { uri: /new }')).toEqual({
    passed: true,
    requests: 2,
    deviations: [],
  });
  expect(run('/old/1', 'wantMatch: true, redirect: { uri: /newer }').passed).toBe(false);
  expect(run('/old/1', 'wantMatch: false, redirect: { uri: /newer }').passed).toBe(true);
  const fault = 'fault: { abort: { httpStatus: 403, percentage: { value: 100 } } }';
  expect(
    run('/', `wantMatch: true, ${fault}, route: [{ destination: { host: books, port: { number: 8000 } } }]`),
  ).toEqual({ passed: true, requests: 2, deviations: [] });
});

test.each([
  ['conditions it does not read', '/api', 'route: [{ destination: { host: beta } }]', 'queryParams'],
  ['delegates that do not exist', '/shelf', 'delegate: { name: missing }', 'missing does not exist'],
])('%s are a deviation', (_, uri, wanted, why) => {
  const { passed, deviations } = run(uri, `wantMatch: true, ${wanted}`);
  expect(passed).toBe(false);
  expect(deviations).toEqual([expect.stringContaining('istio-config-validator passes this')]);
  expect(deviations?.[0]).toContain(why);
});

test('it does not know wildcard hosts', () => {
  const { passed, deviations } = run('/old', 'wantMatch: true, redirect: { uri: /new }', 'a.books.example.com');
  expect(passed).toBe(true);
  expect(deviations).toEqual([expect.stringContaining('istio-config-validator fails this')]);
});

test('requests also enter by the gateways of a VirtualService', () => {
  const gateway = meshOf(MANIFESTS.replace('  hosts:', '  gateways: [edge/public]\n  hosts:'), true);
  const request = 'request: { authority: [books.example.com], method: [GET], uri: [/old] }';
  const [result] = runText(gateway, `testCases: [{ wantMatch: true, ${request}, redirect: { uri: /new } }]`).tests;
  expect(result?.passed).toBe(true);
  expect(result?.requests[0]?.request).toContain('istio-ingressgateway');
});
