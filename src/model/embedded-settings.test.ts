import { loadText } from '../source/load.js';
import { buildMesh } from './build.js';

const findingsOf = (text: string) =>
  buildMesh(loadText('a.yaml', text).documents).findings.map(({ code, severity, upstream, location }) => ({
    code,
    severity,
    upstream,
    path: 'path' in location ? location.path.join('.') : '',
  }));

test('the mesh text of a ConfigMap is checked against its schema', () => {
  const text = `
apiVersion: v1
kind: ConfigMap
metadata: {name: istio, namespace: istio-system}
data:
  mesh: |
    accessLogEncoding: XML
    defaultConfig: {concurency: 2}
`;
  expect(findingsOf(text)).toEqual([
    { code: 'MSH0022', severity: 'error', upstream: undefined, path: 'data.mesh.accessLogEncoding' },
    { code: 'MSH0020', severity: 'warning', upstream: undefined, path: 'data.mesh.defaultConfig.concurency' },
  ]);
});

test('so are annotations of the pods of workloads; text that does not parse is left to others', () => {
  const text = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}, annotations: {proxy.istio.io/config: "concurrency: many"}}
---
apiVersion: v1
kind: Pod
metadata: {name: bare, namespace: shop, annotations: {proxy.istio.io/config: "a: ["}}
`;
  const path = 'spec.template.metadata.annotations.proxy.istio.io/config.concurrency';
  expect(findingsOf(text)).toEqual([{ code: 'MSH0026', severity: 'error', upstream: ['IST0125'], path }]);
});
