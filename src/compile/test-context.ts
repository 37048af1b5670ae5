import { buildMesh } from '../model/build.js';
import { proxyName } from '../model/proxy.js';
import { loadText } from '../source/load.js';
import { compileContext } from './compile.js';
import type { CompileContext } from './context.js';

/** For tests: the context of one proxy of a mesh written as YAML. */
export function contextOf(yaml: string, proxy: (name: string) => boolean): CompileContext {
  const { documents, findings } = loadText('test.yaml', yaml);
  if (findings.length > 0) throw new Error(findings.map((finding) => finding.message).join('\n'));
  const mesh = buildMesh(documents);
  const found = mesh.proxies.find((candidate) => proxy(proxyName(candidate)));
  if (found === undefined) throw new Error(`no such proxy among ${mesh.proxies.map(proxyName).join(', ')}`);
  return compileContext(mesh, found);
}

/** A namespace with sidecar injection. */
export function injectedNamespace(name: string): string {
  return `
apiVersion: v1
kind: Namespace
metadata: {name: ${name}, labels: {istio-injection: enabled}}
---
`;
}

/** A Service on port 80 and a Deployment behind it. */
export function workload(name: string, namespace = 'shop'): string {
  return `
apiVersion: v1
kind: Service
metadata: {name: ${name}, namespace: ${namespace}}
spec:
  selector: {app: ${name}}
  ports: [{name: http, port: 80, targetPort: 8080}]
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: ${namespace}}
spec:
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec: {containers: [{name: app, image: app}]}
---
`;
}
