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
