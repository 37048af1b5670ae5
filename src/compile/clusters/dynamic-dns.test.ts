import type { Cluster } from '../../envoy/types.js';
import { contextOf, workload } from '../test-context.js';
import { buildClusters } from './index.js';

const entry = (location: string) => `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: any, namespace: shop}
spec:
  hosts: ['*.any.test']
  location: ${location}
  resolution: DYNAMIC_DNS
  subjectAltNames: [one.any.test]
  ports: [{number: 80, name: http, protocol: HTTP}, {number: 8443, name: grpc, protocol: GRPC}]
---
`;
const rule = (tls: string) => `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: any, namespace: shop}
spec: {host: '*.any.test', trafficPolicy: {tls: ${tls}}}
`;

function clusterOf(yaml: string, port = 80): Cluster {
  const context = contextOf(workload('web') + yaml, (name) => name.startsWith('web'));
  const found = buildClusters(context).outbound.find(({ name }) => name === `outbound|${port}||*.any.test`);
  if (found === undefined) throw new Error('no such cluster');
  return JSON.parse(JSON.stringify(found)) as Cluster;
}

const upstreamNames = (found: Cluster) =>
  found.typedExtensionProtocolOptions?.['envoy.extensions.upstreams.http.v3.HttpProtocolOptions']
    ?.upstreamHttpProtocolOptions;
const insecure = (found: Cluster) => JSON.stringify(found.clusterType).includes('"allowInsecureClusterOptions":true');

test('automatic mTLS knows neither the name nor the identity of the host that a request will ask for', () => {
  const found = clusterOf(entry('MESH_INTERNAL'));
  expect(JSON.stringify(found)).not.toContain('one.any.test');
  const mutual = found.transportSocketMatches?.[0]?.transportSocket.typedConfig;
  expect(mutual).toBeDefined();
  expect(mutual).not.toHaveProperty('sni');
  expect(upstreamNames(found)).toEqual({ autoSni: true, autoSanValidation: true });
  expect(found).not.toHaveProperty('metadata');
});

test('outside the mesh it is plaintext and speaks the protocol of the port', () => {
  const grpc = clusterOf(entry('MESH_EXTERNAL'), 8443);
  expect(grpc).not.toHaveProperty('transportSocketMatches');
  expect(grpc.metadata).toEqual({ filterMetadata: { istio: { external: true } } });
  expect(JSON.stringify(grpc.typedExtensionProtocolOptions)).toContain('http2ProtocolOptions');
  expect(clusterOf(entry('MESH_EXTERNAL'))).not.toHaveProperty('typedExtensionProtocolOptions');
});

test('a rule that fixes the name, or does not check it, makes the cluster an insecure one', () => {
  const plain = clusterOf(entry('MESH_EXTERNAL') + rule('{mode: SIMPLE, subjectAltNames: [x.test]}'));
  expect(upstreamNames(plain)).toEqual({ autoSni: true, autoSanValidation: true });
  expect(insecure(plain)).toBe(false);
  const named = clusterOf(entry('MESH_EXTERNAL') + rule('{mode: SIMPLE, sni: x.test}'));
  expect(upstreamNames(named)).toEqual({ autoSanValidation: true });
  expect(insecure(named)).toBe(true);
  const unchecked = clusterOf(entry('MESH_EXTERNAL') + rule('{mode: SIMPLE, insecureSkipVerify: true}'));
  expect(upstreamNames(unchecked)).toEqual({ autoSni: true });
  expect(insecure(unchecked)).toBe(true);
  expect(unchecked.metadata?.filterMetadata?.istio?.alpn_override).toBe('false');
});
