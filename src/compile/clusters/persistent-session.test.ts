import { buildEndpoints } from '../endpoints/index.js';
import { contextOf, workload } from '../test-context.js';
import { buildClusters } from './index.js';

const store = (label: string) => `
apiVersion: v1
kind: Service
metadata: {name: db, namespace: shop, labels: {${label}: session}}
spec: {clusterIP: 10.1.0.9, ports: [{name: tcp, port: 5432}]}
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: db-1, namespace: shop, labels: {kubernetes.io/service-name: db}}
addressType: IPv4
ports: [{name: tcp, port: 5432}]
endpoints: [{addresses: [10.9.0.1], conditions: {ready: false, serving: true, terminating: true}}]
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: db, namespace: shop}
spec: {host: db, subsets: [{name: v1, labels: {version: v1}}]}
---
`;

const compiled = (label: string) => {
  const context = contextOf(workload('web') + store(label), (name) => name.startsWith('web'));
  const { outbound } = buildClusters(context);
  const configOf = (subset: string) =>
    outbound.find(({ name }) => name === `outbound|5432|${subset}|db.shop.svc.cluster.local`)?.commonLbConfig;
  const members = buildEndpoints(context, outbound).find(({ clusterName }) =>
    clusterName.startsWith('outbound|5432||'),
  );
  return {
    configOf,
    statuses: members?.endpoints?.flatMap((group) => group.lbEndpoints ?? []).map((m) => m.healthStatus),
  };
};

test('a service with session cookies keeps its draining endpoints, for old sessions only', () => {
  const { configOf, statuses } = compiled('istio.io/persistent-session');
  expect(configOf('')).toEqual({ overrideHostStatus: { statuses: ['HEALTHY', 'DRAINING', 'UNKNOWN', 'DEGRADED'] } });
  expect(configOf('v1')).toEqual({});
  expect(statuses).toEqual(['DRAINING']);
});

test('with sessions by header the endpoints are not sent, though the cluster could use them', () => {
  const { configOf, statuses } = compiled('istio.io/persistent-session-header');
  expect(configOf('')).toHaveProperty('overrideHostStatus');
  expect(statuses ?? []).toEqual([]);
});

test('other labels are nothing special', () => {
  const { configOf, statuses } = compiled('team');
  expect(configOf('')).toEqual({});
  expect(statuses ?? []).toEqual([]);
});
