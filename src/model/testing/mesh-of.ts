import type { JsonObject } from '../../source/document.js';
import { type BuildOptions, buildMesh } from '../build.js';
import type { Mesh } from '../mesh.js';
import type { Proxy } from '../proxy.js';

/** A snapshot of objects as YAML would give them, for tests. */
export function meshOf(resources: readonly JsonObject[], options?: BuildOptions): Mesh {
  const span = { file: 'test.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const documents = resources.map((value, index) => ({ file: 'test.yaml', index, value, locate: () => span }));
  return buildMesh(documents, options);
}

/** An Istio networking object. */
export function istio(kind: string, name: string, spec: JsonObject, metadata: JsonObject = {}): JsonObject {
  return { apiVersion: 'networking.istio.io/v1', kind, metadata: { name, namespace: 'default', ...metadata }, spec };
}

/** A running Pod with a sidecar, or a gateway's. */
export function pod(
  name: string,
  namespace: string,
  labels: JsonObject,
  role: 'sidecar' | 'router' = 'sidecar',
): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace, labels: { 'security.istio.io/tlsMode': 'istio', ...labels } },
    spec: { containers: [{ name: 'istio-proxy', args: ['proxy', role] }] },
    status: { phase: 'Running', podIP: '10.0.0.1', conditions: [{ type: 'Ready', status: 'True' }] },
  };
}

/** A Service with one port for each `name: port → targetPort`. */
export function service(
  name: string,
  namespace: string,
  ports: readonly JsonObject[],
  selector: JsonObject = { app: name },
): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace },
    spec: { clusterIP: '10.1.0.1', selector, ports },
  };
}

/** The proxy of a Pod; fails the test when there is none. */
export function proxyOf(mesh: Mesh, name: string): Proxy {
  const found = mesh.proxies.find((proxy) => proxy.name === name);
  if (found === undefined) throw new Error(`no proxy ${name}`);
  return found;
}
