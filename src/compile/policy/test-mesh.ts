import type { CompileContext } from '../context.js';
import { contextOf, workload } from '../test-context.js';

/** For tests: a policy object of `security.istio.io`, `telemetry.istio.io` or `extensions.istio.io`; `spec` is YAML in one line. */
export function policy(kind: string, name: string, spec: string, namespace = 'shop', annotations = '{}'): string {
  const group = GROUPS[kind] ?? 'security.istio.io/v1';
  return `
apiVersion: ${group}
kind: ${kind}
metadata: {name: ${name}, namespace: ${namespace}, annotations: ${annotations}}
spec: ${spec}
---
`;
}

const GROUPS: Readonly<Record<string, string>> = {
  Telemetry: 'telemetry.istio.io/v1',
  WasmPlugin: 'extensions.istio.io/v1alpha1',
  TrafficExtension: 'extensions.istio.io/v1alpha1',
};

/** For tests: MeshConfig of indented YAML. */
export function meshConfig(yaml: string): string {
  const mesh = yaml.replace(/^/gm, '    ');
  return `
apiVersion: v1
kind: ConfigMap
metadata: {name: istio, namespace: istio-system}
data:
  mesh: |
${mesh}
---
`;
}

/** For tests: the context of the workload `web.shop` among other objects; there is also a service `authz.tools`, port 80. */
export function webContext(...yaml: readonly string[]): CompileContext {
  return contextOf([workload('web'), workload('authz', 'tools'), ...yaml].join(''), (name) => name.startsWith('web'));
}

/** As Envoy would read it: without what is undefined. */
export function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
