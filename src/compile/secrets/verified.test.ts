import { readFileSync } from 'node:fs';
import { contextOf } from '../test-context.js';
import { verifiedCredentials } from './verified.js';

const certificate = readFileSync('fixtures/compile/gateway-api/certificate.yaml', 'utf8');

function verified(mode: string, serviceAccount: string) {
  const yaml = `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: web, namespace: infra, annotations: {gateway.istio.io/service-account: edge}}
spec:
  gatewayClassName: istio
  listeners:
  - name: https
    port: 443
    protocol: HTTPS
    tls: {certificateRefs: [{name: shop-cert}], options: {gateway.istio.io/tls-terminate-mode: ${mode}}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web-istio, namespace: infra}
spec:
  selector: {matchLabels: {gateway.networking.k8s.io/gateway-name: web}}
  template:
    metadata: {labels: {gateway.networking.k8s.io/gateway-name: web}}
    spec: {serviceAccountName: ${serviceAccount}, containers: [{name: istio-proxy, args: [proxy, router]}]}
---
`;
  return [...verifiedCredentials(contextOf(yaml + certificate, (name) => name.startsWith('web-istio-')))];
}

const NAME = 'kubernetes-gateway://infra/shop-cert';

test.each([
  ['SIMPLE', [NAME]],
  ['MUTUAL', [NAME, `${NAME}-cacert`]],
  ['OPTIONAL_MUTUAL', [NAME]],
])('what a Gateway may hand out in mode %s', (mode, names) => {
  expect(verified(mode, 'edge')).toEqual(names);
});

test('another service account gets nothing', () => {
  expect(verified('SIMPLE', 'thief')).toEqual([]);
});
