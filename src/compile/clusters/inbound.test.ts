import { contextOf, workload } from '../test-context.js';
import { buildClusters } from './index.js';

test('statistics of a port that no service has are named after the Sidecar', () => {
  const yaml = `
apiVersion: v1
kind: ConfigMap
metadata: {name: istio, namespace: istio-system}
data: {mesh: 'inboundClusterStatName: "%SERVICE%_%SERVICE_PORT%"'}
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: {name: own, namespace: shop}
spec: {ingress: [{port: {number: 9999, protocol: TCP, name: tcp}, defaultEndpoint: '127.0.0.1:9999'}]}
`;
  const { inbound } = buildClusters(contextOf(workload('web') + yaml, (name) => name.startsWith('web')));
  expect(inbound.find(({ name }) => name === 'inbound|9999||')?.altStatName).toBe('own.shop_9999;');
});

test('a rule is named beside services of the mesh only', () => {
  const rule = (host: string) => `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: ${host}, namespace: shop}
spec: {host: ${host}, trafficPolicy: {connectionPool: {tcp: {maxConnections: 7}}}}
---
`;
  const outside = `
apiVersion: v1
kind: Service
metadata: {name: outside, namespace: shop}
spec: {type: ExternalName, externalName: example.test, selector: {app: web}, ports: [{name: tcp, port: 9000}]}
---
`;
  const yaml = rule('web') + rule('outside') + outside + workload('web');
  const { inbound } = buildClusters(contextOf(yaml, (name) => name.startsWith('web')));
  const ofPorts = inbound.filter(({ name }) => name.startsWith('inbound|'));
  expect(ofPorts.map(({ name, metadata }) => [name, metadata?.filterMetadata?.istio?.config])).toEqual([
    ['inbound|9000||', undefined],
    ['inbound|8080||', '/apis/networking.istio.io/v1/namespaces/shop/destination-rule/web'],
  ]);
});
