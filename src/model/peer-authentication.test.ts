import type { PeerAuthenticationResource, PeerAuthenticationSpec } from '../schema/types/security.js';
import { DEFAULT_MESH_CONFIG } from './mesh-config-merge.js';
import { inboundMutualTls, namespaceMutualTlsMode, workloadMutualTlsMode } from './peer-authentication.js';

const policy = (namespace: string, spec: PeerAuthenticationSpec): PeerAuthenticationResource => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'PeerAuthentication',
  metadata: { name: 'p', namespace },
  spec,
});
const meshWith = (...peerAuthentications: PeerAuthenticationResource[]) => ({
  config: DEFAULT_MESH_CONFIG,
  policies: {
    peerAuthentications,
    requestAuthentications: [],
    authorizationPolicies: [],
    telemetries: [],
    trafficExtensions: [],
    envoyFilters: [],
  },
});
const web = { namespace: 'default', labels: { app: 'web' } };
const strict = { mtls: { mode: 'STRICT' } } as const;
const selector = { matchLabels: { app: 'web' } };

test('without policies mTLS is permissive', () => {
  expect(inboundMutualTls(meshWith(), web)).toEqual({ mode: 'PERMISSIVE', ports: new Map() });
  expect(namespaceMutualTlsMode(meshWith(), 'default')).toBe('PERMISSIVE');
});

test('the mesh’s mode yields to the namespace’s, that to the workload’s; UNSET yields nothing', () => {
  const root = policy('istio-system', strict);
  const namespace = policy('default', { mtls: { mode: 'DISABLE' } });
  expect(inboundMutualTls(meshWith(root), web).mode).toBe('STRICT');
  expect(inboundMutualTls(meshWith(root, namespace), web).mode).toBe('DISABLE');
  expect(
    inboundMutualTls(meshWith(root, namespace, policy('default', { selector, mtls: { mode: 'PERMISSIVE' } })), web)
      .mode,
  ).toBe('PERMISSIVE');
  expect(inboundMutualTls(meshWith(root, policy('default', { mtls: { mode: 'UNSET' } })), web).mode).toBe('STRICT');
});

test('port modes come from the oldest selecting policy only', () => {
  const first = policy('default', { selector, portLevelMtls: { 8080: { mode: 'DISABLE' }, 9090: { mode: 'UNSET' } } });
  const second = policy('default', { selector, ...strict, portLevelMtls: { 8080: { mode: 'STRICT' } } });
  const mesh = meshWith(first, second);
  expect(inboundMutualTls(mesh, web)).toEqual({
    mode: 'PERMISSIVE',
    ports: new Map([
      [8080, 'DISABLE'],
      [9090, 'PERMISSIVE'],
    ]),
  });
  expect(workloadMutualTlsMode(mesh, 'default', web.labels, 8080)).toBe('DISABLE');
  expect(workloadMutualTlsMode(mesh, 'default', web.labels, 80)).toBe('PERMISSIVE');
  expect(workloadMutualTlsMode(mesh, 'default', { app: 'other' }, 8080)).toBe('PERMISSIVE');
});

test('a policy without selector has no ports, a selecting one in the root namespace no effect', () => {
  expect(
    inboundMutualTls(meshWith(policy('default', { portLevelMtls: { 80: { mode: 'STRICT' } } })), web).ports.size,
  ).toBe(0);
  const selecting = policy('istio-system', { selector, ...strict });
  expect(inboundMutualTls(meshWith(selecting), { ...web, namespace: 'istio-system' }).mode).toBe('PERMISSIVE');
  expect(inboundMutualTls(meshWith(selecting), web).mode).toBe('PERMISSIVE');
});

test('a namespace’s mode leaves workload policies aside', () => {
  expect(namespaceMutualTlsMode(meshWith(policy('default', { selector, ...strict })), 'default')).toBe('PERMISSIVE');
  expect(namespaceMutualTlsMode(meshWith(policy('istio-system', strict)), 'default')).toBe('STRICT');
});
