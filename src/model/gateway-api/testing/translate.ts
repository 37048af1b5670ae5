import { readFileSync } from 'node:fs';
import { loadText } from '../../../source/load.js';
import { buildMesh } from '../../build.js';
import type { Mesh } from '../../mesh.js';
import type { VirtualService } from '../../virtual-service.js';

const CERTIFICATE = readFileSync('fixtures/compile/gateway-api/certificate.yaml', 'utf8');

/** For tests: the snapshot of objects written as YAML, and of a Secret `infra/shop-cert`. */
export function meshWith(...yaml: readonly string[]): Mesh {
  const { documents, findings } = loadText('test.yaml', [CERTIFICATE, ...yaml].join('\n---\n'));
  const mesh = buildMesh(documents);
  const wrong = [...findings, ...mesh.findings].filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('\n'));
  return mesh;
}

/** A Gateway `infra/web` with these listeners. */
export function gateway(...listeners: readonly string[]): string {
  return `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: web, namespace: infra}
spec: {gatewayClassName: istio, listeners: [${listeners.join(', ')}]}`;
}

/** An HTTP listener open to all namespaces. */
export const OPEN = '{name: http, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {from: All}}}';

/** A route `shop/<name>` of Gateway `infra/web`. */
export function route(kind: string, spec: string, name = 'r', parent = '{name: web, namespace: infra}'): string {
  return `
apiVersion: gateway.networking.k8s.io/v1
kind: ${kind}
metadata: {name: ${name}, namespace: shop}
spec: {parentRefs: [${parent}], ${spec}}`;
}

/** A Service with port 80. */
export function service(name: string, namespace = 'shop'): string {
  return `
apiVersion: v1
kind: Service
metadata: {name: ${name}, namespace: ${namespace}}
spec: {ports: [{name: http, port: 80}]}`;
}

/** What JSON keeps of the generated VirtualServices' routes, by name. */
export function routesOf({ virtualServices }: Mesh): Record<string, VirtualService['http']> {
  const entries = virtualServices.all.map(({ name, http }): [string, VirtualService['http']] => [name, http]);
  return JSON.parse(JSON.stringify(Object.fromEntries(entries)));
}
