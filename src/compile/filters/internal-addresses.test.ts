import { buildMesh } from '../../model/build.js';
import { loadText } from '../../source/load.js';
import { internalAddressConfig } from './internal-addresses.js';

const mesh = buildMesh(
  loadText(
    'test.yaml',
    `
apiVersion: v1
kind: ConfigMap
metadata: {name: istio, namespace: istio-system}
data:
  mesh: '{}'
  meshNetworks: |
    networks:
      far: {endpoints: [{fromCidr: '2001:db8::/64'}, {fromCidr: 10.2.0.0/16}, {fromRegistry: other}]}
      near: {endpoints: [{fromCidr: 9.0.0.0/8}, {fromCidr: 10.2.0.0/24}]}
`,
  ).documents,
);

test('lists the ranges of all networks by address where the remote address is trusted', () => {
  expect(
    internalAddressConfig(mesh, true)?.cidrRanges.map(({ addressPrefix, prefixLen }) => [addressPrefix, prefixLen]),
  ).toEqual([
    ['9.0.0.0', 8],
    ['10.2.0.0', 16],
    ['10.2.0.0', 24],
    ['2001:db8::', 64],
  ]);
  expect(internalAddressConfig(mesh, false)).toBeUndefined();
  const features = { ...mesh.features, ENABLE_HCM_INTERNAL_NETWORKS: true };
  expect(internalAddressConfig({ ...mesh, features }, false)).toEqual(internalAddressConfig(mesh, true));
  expect(internalAddressConfig({ ...mesh, networks: [] }, true)).toBeUndefined();
});
