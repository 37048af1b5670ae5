import { compileProxy } from '../compile.js';
import { contextOf, workload } from '../test-context.js';

const yaml = (flag: string, labels: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: {name: istiod, namespace: istio-system}
spec:
  selector: {matchLabels: {app: istiod}}
  template:
    metadata: {labels: {app: istiod}}
    spec: {containers: [{name: discovery, image: pilot, env: [{name: PILOT_ENABLE_PERSISTENT_SESSION_FILTER, value: "${flag}"}]}]}
---
apiVersion: v1
kind: Service
metadata: {name: db, namespace: shop, labels: {${labels}}}
spec: {clusterIP: 10.1.0.9, ports: [{name: http, port: 80}]}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: front, namespace: shop}
spec: {hosts: [front.test], http: [{route: [{destination: {host: db}}]}]}
---
`;

function sessions(flag: string, labels: string) {
  const { mesh, proxy } = contextOf(workload('web') + yaml(flag, labels), (name) => name.startsWith('web'));
  const hosts = compileProxy(mesh, proxy).routes.flatMap(({ virtualHosts }) => virtualHosts ?? []);
  const stateOf = (filters: Readonly<Record<string, object>> | undefined) =>
    filters &&
    Object.values(filters).map((filter) => ('statefulSession' in filter ? filter.statefulSession : undefined));
  return {
    service: stateOf(hosts.find(({ name }) => name === 'db.shop.svc.cluster.local:80')?.typedPerFilterConfig),
    route: stateOf(hosts.find(({ name }) => name.startsWith('front.test:'))?.routes?.[0]?.typedPerFilterConfig),
  };
}

test.each([
  ['istio.io/persistent-session: "id:/shop"', 'cookie', { cookie: { name: 'id', path: '/shop' } }],
  ['istio.io/persistent-session: id', 'cookie', { cookie: { name: 'id', path: '/' } }],
  ['istio.io/persistent-session-header: x-id', 'header', { name: 'x-id' }],
])('%s', (labels, kind, state) => {
  const session = {
    sessionState: {
      name: `envoy.http.stateful_session.${kind}`,
      typedConfig: expect.objectContaining(state),
    },
  };
  expect(sessions('true', labels)).toEqual({ service: [session], route: [session] });
  expect(sessions('false', labels)).toEqual({ service: undefined, route: undefined });
});
