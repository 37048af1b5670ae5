import { lintText, placesOf } from '../testing/lint-text.js';

const policy = (mode: string, extra = ''): string => `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata:
  name: strict
  namespace: shop${extra}
spec:
  mtls:
    ${mode}
`;
const WRONG = 'mode: STRIKT';

test('without suppression', async () => {
  expect(placesOf(await lintText(policy(WRONG)))).toEqual(['8:11 MSH0022']);
});

test.each([
  ['the next line', `# mesh-ignore-next-line MSH0022 for a reason\n    ${WRONG}`],
  ['the next line that is no comment', `# mesh-ignore-next-line MSH0022 for a reason\n\n    # more\n    ${WRONG}`],
  ['a comment of its own line', `# mesh-ignore MSH0022 for a reason\n    ${WRONG}`],
  ['its own line', `${WRONG} # mesh-ignore unknown-value for a reason`],
  ['one of several names', `${WRONG} # mesh-ignore MSH0001, MSH0022: for a reason`],
  ['a group', `${WRONG} # mesh-ignore structure -- for a reason`],
  ['the file', `${WRONG}\n# mesh-ignore-file msh0022 for a reason`],
])('%s', async (_name, text) => {
  const { findings, suppressed } = await lintText(policy(text), { skip: ['MSH1202'] });
  expect(findings).toEqual([]);
  expect(suppressed).toMatchObject([{ finding: { code: 'MSH0022' }, suppression: { reason: 'for a reason' } }]);
});

test('another line is not suppressed, and the suppression is unused', async () => {
  const text = policy(`# mesh-ignore-next-line MSH0022 for a reason\n    # \n    other: 1\n    ${WRONG}`);
  expect(placesOf(await lintText(text, { skip: ['MSH0020'] }))).toEqual(['8:5 MSH1202', '11:11 MSH0022']);
});

test.each([
  ['# mesh-ignore-next-line', 'MSH1200', 'this suppression names no rule'],
  ['# mesh-ignore-block MSH0022 reason', 'MSH1200', 'there is no suppression mesh-ignore-block'],
  ['# mesh-ignore-next-line MSH9999 reason', 'MSH1201', 'there is no rule "MSH9999"'],
  ['# mesh-ignore-next-line MSH0022', 'MSH1203', 'this suppression gives no reason'],
])('%s', async (comment, code, message) => {
  const { findings } = await lintText(policy(`${comment}\n    ${WRONG}`));
  expect(findings.find((finding) => finding.code === code)?.message).toContain(message);
});

test('the annotation of mesh', async () => {
  const annotated = policy(WRONG, '\n  annotations:\n    mesh/ignore: unknown-value, MSH0001');
  expect(placesOf(await lintText(annotated))).toEqual(['7:18 MSH1202']);
});

const route = (annotations: string): string => `apiVersion: v1
kind: Service
metadata: {name: cart, namespace: shop}
spec: {ports: [{name: http, port: 80}]}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: cart
  namespace: shop
  annotations: {${annotations}}
spec:
  hosts: [cart]
  gateways: [nowhere]
  http: [{route: [{destination: {host: cart}}]}]
`;

test.each([
  ['galley.istio.io/analyze-suppress: "IST0101, IST0132"'],
  ['galley.istio.io/analyze-suppress: "*"'],
  ['kiali.io/ignore-validations: ""'],
  ['kiali.io/ignore-validations: "KIA1102"'],
])('an annotation for another tool: %s', async (annotation) => {
  const before = await lintText(route(''));
  expect(before.findings.flatMap(({ upstream }) => upstream)).toContain('IST0101');
  const { findings } = await lintText(route(annotation));
  expect(findings.flatMap(({ upstream }) => upstream)).not.toContain('IST0101');
});

test('what the API server refuses stays an error, whatever other tools are told', async () => {
  const refused = policy('mode: STRICT', '\n  annotations: {galley.istio.io/analyze-suppress: "*"}').replace(
    'mtls:',
    'portLevelMtls: {8080: {mode: STRICT}}\n  mtls:',
  );
  const { findings } = await lintText(refused);
  expect(findings).toMatchObject([{ severity: 'error', upstream: [] }]);
});

test('an unused annotation for another tool is only mentioned', async () => {
  const { findings } = await lintText(
    policy('mode: STRICT', '\n  annotations: {galley.istio.io/analyze-suppress: IST0101}'),
  );
  expect(findings).toMatchObject([{ code: 'MSH1202', severity: 'info' }]);
});
