import { jwksSource } from './jwks.js';
import { webContext } from './test-mesh.js';

const context = webContext();
const fetchedBy = (mode: string) => ({
  ...context,
  mesh: { ...context.mesh, features: { ...context.mesh.features, PILOT_JWT_ENABLE_REMOTE_JWKS: mode } },
});
const KNOWN = 'http://authz.tools.svc.cluster.local/keys';
const UNKNOWN = 'https://id.test/keys';

test('given keys are used as they are', () => {
  expect(jwksSource(fetchedBy('envoy'), { jwks: '{"keys": []}', jwksUri: KNOWN })).toEqual({
    localJwks: { inlineString: '{"keys": []}' },
  });
});

test.each(['false', 'istiod', 'nonsense'])('istiod (%s) cannot fetch keys offline, so no token passes', (mode) => {
  const { localJwks } = jwksSource(fetchedBy(mode), { jwksUri: KNOWN }) as { localJwks: { inlineString: string } };
  expect(localJwks.inlineString).toMatch(
    /^\{\n {2}"keys": \[\n {4}\{\n {6}"kty": "RSA",\n {6}"e": "AQAB",\n {6}"n": "0xObj/,
  );
});

test('Envoy fetches keys through the cluster of their server', () => {
  expect(jwksSource(fetchedBy('envoy'), { jwksUri: UNKNOWN, timeout: '1500ms' })).toEqual({
    remoteJwks: {
      httpUri: { uri: UNKNOWN, cluster: 'outbound|443||id.test', timeout: '1.500s' },
      cacheDuration: '300s',
    },
  });
  expect(jwksSource(fetchedBy('envoy'), { jwksUri: 'http://id.test:8080/' })).toMatchObject({
    remoteJwks: { httpUri: { cluster: 'outbound|8080||id.test', timeout: '5s' } },
  });
});

test.each(['true', 'hybrid'])('in hybrid mode (%s) Envoy fetches keys only from services of the mesh', (mode) => {
  expect(jwksSource(fetchedBy(mode), { jwksUri: KNOWN })).toMatchObject({
    remoteJwks: { httpUri: { cluster: 'outbound|80||authz.tools.svc.cluster.local' } },
  });
  expect(jwksSource(fetchedBy(mode), { jwksUri: UNKNOWN })).toHaveProperty('localJwks');
});

test('an address without a server is no address', () => {
  expect(jwksSource(fetchedBy('envoy'), { jwksUri: 'keys' })).toHaveProperty('localJwks');
});
