import { redirectAction } from './redirect.js';

const http = { port: 80, isTls: false };

test('a redirect without path keeps an empty one, as the field is set', () => {
  expect(redirectAction({ authority: 'new.example' }, http, 'istio')).toEqual({
    redirect: { hostRedirect: 'new.example', pathRedirect: '' },
  });
});

test('a code Envoy does not know leaves the route without action', () => {
  expect(redirectAction({ uri: '/x', redirectCode: 399 }, http, 'istio')).toEqual({});
});

test('the port a scheme implies is left out', () => {
  expect(redirectAction({ port: 443, scheme: 'https' }, http, 'istio').redirect).not.toHaveProperty('portRedirect');
  expect(redirectAction({ port: 8443, scheme: 'https' }, http, 'istio').redirect).toMatchObject({ portRedirect: 8443 });
  expect(
    redirectAction({ derivePort: 'FROM_REQUEST_PORT' }, { port: 8080, isTls: false }, 'istio').redirect,
  ).toMatchObject({ portRedirect: 8080 });
});
