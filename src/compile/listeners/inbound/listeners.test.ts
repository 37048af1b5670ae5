import type { FilterChain } from '../../../envoy/types.js';
import { contextOf, workload } from '../../test-context.js';
import { buildListeners } from '../index.js';

const inboundOf = (...yaml: string[]) =>
  buildListeners(contextOf(workload('web') + yaml.join('\n---\n'), (name) => name.startsWith('web'))).inbound;

const peerAuthentication = (spec: string) => `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: {name: web, namespace: shop}
spec: ${spec}
`;

const summary = (chains: readonly FilterChain[] | undefined, name: string) =>
  chains
    ?.filter((chain) => chain.name === name)
    .map((chain) => [chain.filterChainMatch?.transportProtocol, chain.transportSocket !== undefined]);

test('a port takes mutual TLS and plaintext unless told otherwise', () => {
  const [listener] = inboundOf();
  expect(listener?.name).toBe('virtualInbound');
  expect(listener?.filterChains?.[0]?.name).toBe('virtualInbound-blackhole');
  expect(summary(listener?.filterChains, '0.0.0.0_8080')).toEqual([
    ['tls', true],
    ['raw_buffer', false],
  ]);
  expect(summary(listener?.filterChains, 'virtualInbound')).toEqual([
    ['tls', true],
    ['raw_buffer', false],
    ['tls', false],
  ]);
});

test('a workload port can have a mutual TLS mode of its own, declared by a service or not', () => {
  const [listener] = inboundOf(
    peerAuthentication(
      '{selector: {matchLabels: {app: web}}, mtls: {mode: STRICT}, portLevelMtls: {8080: {mode: DISABLE}, 7777: {mode: DISABLE}}}',
    ),
  );
  expect(summary(listener?.filterChains, '0.0.0.0_8080')).toEqual([['raw_buffer', false]]);
  const undeclared = listener?.filterChains?.filter((chain) => chain.filterChainMatch?.destinationPort === 7777);
  expect(undeclared?.map((chain) => chain.name)).toEqual(['virtualInbound-catchall-http', 'virtualInbound']);
  expect(summary(listener?.filterChains, 'virtualInbound')?.[0]).toEqual(['tls', true]);
});

test('routes are inlined and named after the port of the service', () => {
  const [listener] = inboundOf();
  const chain = listener?.filterChains?.find(({ name }) => name === '0.0.0.0_8080');
  expect(chain?.filters?.at(-1)?.typedConfig).toMatchObject({
    statPrefix: 'inbound_0.0.0.0_8080;',
    routeConfig: { name: 'inbound|8080||', virtualHosts: [{ name: 'inbound|http|80' }] },
  });
});

test('Sidecar ingress listeners replace the ports of services; those that are not captured bind their own', () => {
  const [virtual, own] = inboundOf(`
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: {name: web, namespace: shop}
spec:
  workloadSelector: {labels: {app: web}}
  ingress:
  - {port: {number: 9080, protocol: HTTP, name: http}, defaultEndpoint: "127.0.0.1:8080"}
  - {port: {number: 9443, protocol: TCP, name: tcp}, bind: 0.0.0.0, captureMode: NONE}
`);
  expect(virtual?.filterChains?.map((chain) => chain.name).some((name) => name?.endsWith('_8080'))).toBe(false);
  const chain = virtual?.filterChains?.find(({ name }) => name?.endsWith('_9080'));
  expect(chain?.metadata?.filterMetadata?.istio?.config).toBe(
    '/apis/networking.istio.io/v1/namespaces/shop/sidecar/web',
  );
  expect(own?.name).toBe('0.0.0.0_9443');
  expect(own?.filterChains).toHaveLength(3);
});

test("undeclared ports fill the mesh's pattern of statistics names with the listener's own name", () => {
  const [listener] = inboundOf(`
apiVersion: v1
kind: ConfigMap
metadata: {name: istio, namespace: istio-system}
data: {mesh: 'inboundClusterStatName: "%SERVICE%:%SERVICE_PORT_NAME%:%TARGET_PORT%"'}
`);
  const chain = listener?.filterChains?.find(({ name }) => name === 'virtualInbound');
  expect(chain?.filters?.at(-1)?.typedConfig).toMatchObject({ statPrefix: ':virtualInbound:%TARGET_PORT%' });
});
