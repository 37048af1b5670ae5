import { buildClusters } from './clusters/index.js';
import { compileProxy } from './compile.js';
import { contextOf, workload } from './test-context.js';

const PEERS = `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: {name: default, namespace: istio-system}
spec: {mtls: {mode: STRICT}}
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: web, namespace: shop}
spec: {host: web, trafficPolicy: {tls: {mode: ISTIO_MUTUAL}}}
---
apiVersion: v1
kind: Namespace
metadata: {name: shop, labels: {istio-injection: enabled}}
---
`;

const istiod = (flag: string, value: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: {name: istiod, namespace: istio-system}
spec:
  selector: {matchLabels: {app: istiod}}
  template:
    metadata: {labels: {app: istiod}}
    spec: {containers: [{name: discovery, image: pilot, env: [{name: ${flag}, value: "${value}"}]}]}
---
`;

const contextWith = (flag: string, value: string) =>
  contextOf(istiod(flag, value) + PEERS + workload('web'), (name) => name.startsWith('web'));

const alpnOf = (flag: string, value: string): string => {
  const { outbound } = buildClusters(contextWith(flag, value));
  const cluster = outbound.find(({ name }) => name === 'outbound|80||web.shop.svc.cluster.local');
  return JSON.stringify(cluster?.transportSocket);
};

test('without metadata exchange, no filter exchanges metadata and no ALPN offers it', () => {
  const { mesh, proxy } = contextWith('PILOT_ENABLE_METADATA_EXCHANGE', 'false');
  const { listeners, clusters } = compileProxy(mesh, proxy);
  const filters = JSON.stringify([listeners.map(({ filterChains }) => filterChains), clusters]);
  expect(filters).not.toContain('"name":"istio.metadata_exchange"');
  expect(alpnOf('PILOT_ENABLE_METADATA_EXCHANGE', 'false')).toContain('"alpnProtocols":["istio"]');
});

test('ALPN may leave metadata exchange out though filters do it', () => {
  const { mesh, proxy } = contextWith('PILOT_DISABLE_MX_ALPN', 'true');
  expect(JSON.stringify(compileProxy(mesh, proxy).listeners)).toContain('"name":"istio.metadata_exchange"');
  expect(alpnOf('PILOT_DISABLE_MX_ALPN', 'true')).toContain('"alpnProtocols":["istio"]');
  expect(alpnOf('PILOT_DISABLE_MX_ALPN', 'false')).toContain('"alpnProtocols":["istio-peer-exchange","istio"]');
});
