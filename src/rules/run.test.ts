import { buildMesh } from '../model/build.js';
import { loadText } from '../source/load.js';
import { createRuleContext } from './context.js';
import { knowledgeOf } from './input-knowledge.js';
import { placeFindings } from './placed-finding.js';
import type { Rule, RuleContext } from './rule.js';
import { runRules } from './run.js';

const TEXT = `apiVersion: apps/v1
kind: Deployment
metadata: {name: cart}
spec:
  selector: {matchLabels: {app: cart}}
  template: {metadata: {labels: {app: cart}}, spec: {containers: [{name: app, image: cart}]}}
---
apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: {name: injector}
webhooks: []
`;

function contextOf(text: string): RuleContext {
  const { documents } = loadText('a.yaml', text);
  const mesh = buildMesh(documents);
  return createRuleContext({ mesh, knowledge: knowledgeOf(mesh), documents, compiler: undefined });
}

function rule(code: string, check: Rule['check']): Rule {
  const docs = { why: '', fix: '' };
  return { code, name: code.toLowerCase(), severity: 'error', upstream: ['IST0001'], summary: '', docs, check };
}

test('the engine adds code, severity, resource and place', () => {
  const { findings } = runRules(contextOf(TEXT), [
    rule('MSH0900', ({ mesh }) =>
      mesh.resources.Deployment.map((resource) => ({ resource, path: ['spec', 'selector'], message: 'a' })),
    ),
  ]);
  expect(placeFindings(findings)).toMatchObject([
    {
      code: 'MSH0900',
      severity: 'error',
      upstream: ['IST0001'],
      resource: { kind: 'Deployment', namespace: 'default', name: 'cart' },
      path: 'spec.selector',
      span: { file: 'a.yaml', line: 5, column: 13 },
    },
  ]);
});

test('nothing is reported on objects that were derived', () => {
  const { findings } = runRules(contextOf(TEXT), [
    rule('MSH0900', ({ mesh }) => mesh.resources.Pod.map((resource) => ({ resource, path: [], message: 'a' }))),
  ]);
  expect(findings).toEqual([]);
});

test('objects of kinds that the mesh does not read can be reported on', () => {
  const { findings } = runRules(contextOf(TEXT), [
    rule('MSH0900', ({ foreign }) =>
      foreign('MutatingWebhookConfiguration').map((resource) => ({ resource, path: ['webhooks'], message: 'a' })),
    ),
  ]);
  expect(placeFindings(findings)).toMatchObject([{ span: { line: 11 }, resource: { name: 'injector' } }]);
});

test('a crash of one rule loses nothing of the others', () => {
  const { findings, crashes } = runRules(contextOf(TEXT), [
    rule('MSH0901', function* ({ mesh }) {
      for (const resource of mesh.resources.Deployment) yield { resource, path: [], message: 'before' };
      throw new Error('a bug');
    }),
    rule('MSH0902', ({ mesh }) => mesh.resources.Deployment.map((resource) => ({ resource, path: [], message: 'b' }))),
  ]);
  expect(findings.map(({ code }) => code)).toEqual(['MSH0901', 'MSH0902']);
  expect(crashes).toMatchObject([{ rule: { code: 'MSH0901' }, error: { message: 'a bug' } }]);
});

test('repetitions are dropped, the rest is sorted by place', () => {
  const [deployment] = contextOf(TEXT).mesh.resources.Deployment;
  if (deployment === undefined) throw new Error('no deployment');
  const { findings } = runRules(contextOf(TEXT), [
    rule('MSH0900', ({ mesh }) =>
      mesh.resources.Deployment.flatMap((resource) => [
        { resource, path: ['spec', 'template'], message: 'a' },
        { resource, path: ['metadata'], message: 'a' },
        { resource, path: ['metadata'], message: 'a' },
      ]),
    ),
  ]);
  expect(placeFindings(findings).map(({ span }) => span.line)).toEqual([3, 6]);
});
