import type { Listener } from '../../../envoy/types.js';
import { contextOf } from '../../test-context.js';
import { buildListeners } from '../index.js';

const GATEWAY_WORKLOAD = `
apiVersion: v1
kind: Service
metadata: {name: ingress, namespace: edge}
spec:
  clusterIP: 10.1.0.1
  selector: {app: ingress}
  ports: [{name: http, port: 80, targetPort: 8080}, {name: https, port: 443, targetPort: 8443}, {name: tcp, port: 9000, targetPort: 9000}]
---
apiVersion: v1
kind: Pod
metadata: {name: ingress, namespace: edge, labels: {app: ingress}}
spec: {containers: [{name: istio-proxy, args: [proxy, router]}]}
status: {phase: Running, podIP: 10.0.0.1, conditions: [{type: Ready, status: "True"}]}
---
`;
const gateway = (servers: string) => `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: gw, namespace: edge}
spec:
  selector: {app: ingress}
  servers: ${servers}
---
`;
const virtualService = (spec: string) => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: vs, namespace: edge}
spec: {gateways: [gw], ${spec}}
---
`;

const listenersOf = (...yaml: string[]): readonly Listener[] =>
  buildListeners(contextOf(GATEWAY_WORKLOAD + yaml.join('\n'), (name) => name.startsWith('ingress'))).gateway;

test('HTTP servers of a port share a chain on the target port of the Service', () => {
  const listeners = listenersOf(
    gateway(
      '[{port: {number: 80, name: a, protocol: HTTP}, hosts: [a.test]}, {port: {number: 80, name: b, protocol: HTTP2}, hosts: [b.test]}]',
    ),
  );
  expect(listeners.map((listener) => listener.name)).toEqual(['0.0.0.0_8080']);
  expect(listeners[0]?.filterChains).toHaveLength(1);
  expect(listeners[0]?.filterChains?.[0]?.filters?.at(-1)?.typedConfig).toMatchObject({
    rds: { routeConfigName: 'http.8080' },
  });
});

test('HTTPS servers have a chain each, by SNI', () => {
  const tls = '{mode: SIMPLE, credentialName: cert}';
  const [listener] = listenersOf(
    gateway(
      `[{port: {number: 443, name: a, protocol: HTTPS}, hosts: [a.test], tls: ${tls}}, {port: {number: 443, name: b, protocol: HTTPS}, hosts: ["*"], tls: ${tls}}]`,
    ),
  );
  expect(listener?.name).toBe('0.0.0.0_8443');
  expect(listener?.filterChains?.map((chain) => chain.filterChainMatch?.serverNames)).toEqual([['a.test'], undefined]);
  expect(listener?.filterChains?.every((chain) => chain.transportSocket !== undefined)).toBe(true);
  expect(listener?.listenerFilters?.map((filter) => filter.name)).toEqual(['envoy.filters.listener.tls_inspector']);
});

test('a TCP server without a route has no listener, with one it proxies to the first that matches', () => {
  const server = gateway('[{port: {number: 9000, name: t, protocol: TCP}, hosts: ["*"]}]');
  expect(listenersOf(server)).toEqual([]);
  const [listener] = listenersOf(
    server,
    virtualService(
      'hosts: ["*"], tcp: [{match: [{port: 1}], route: [{destination: {host: no.test}}]}, {route: [{destination: {host: db.test, port: {number: 5432}}}]}]',
    ),
  );
  expect(listener?.filterChains?.[0]?.filters?.at(-1)?.typedConfig).toMatchObject({
    cluster: 'outbound|5432||db.test',
  });
});

test('TLS passes through by the SNI hosts of tls matches, each only once', () => {
  const [listener] = listenersOf(
    gateway('[{port: {number: 443, name: t, protocol: TLS}, hosts: ["*.test"], tls: {mode: PASSTHROUGH}}]'),
    virtualService(
      'hosts: ["*.test"], tls: [{match: [{sniHosts: [b.test, a.test]}, {sniHosts: [a.test, c.test]}], route: [{destination: {host: x.test, port: {number: 443}}}]}]',
    ),
  );
  expect(listener?.filterChains?.map((chain) => chain.filterChainMatch?.serverNames)).toEqual([['a.test', 'b.test']]);
  expect(listener?.filterChains?.[0]?.transportSocket).toBeUndefined();
});

test('AUTO_PASSTHROUGH has a chain per service port of the hosts it names', () => {
  const [listener] = listenersOf(
    gateway(
      '[{port: {number: 443, name: t, protocol: TLS}, hosts: ["*.edge.svc.cluster.local"], tls: {mode: AUTO_PASSTHROUGH}}]',
    ),
  );
  const names = listener?.filterChains?.map((chain) => chain.filterChainMatch?.serverNames?.[0]);
  expect(names).toContain('outbound_.80_._.ingress.edge.svc.cluster.local');
  expect(names).toHaveLength(3);
});

test('a port that the gateway may not bind has no listener', () => {
  expect(listenersOf(gateway('[{port: {number: 81, name: a, protocol: HTTP}, hosts: [a.test]}]'))).toEqual([]);
});
