import { asJson, meshConfig, webContext } from '../test-mesh.js';
import { externalAuthorizer } from './ext-authz.js';

const authorizer = (settings: string) =>
  externalAuthorizer(
    webContext(
      meshConfig(
        `extensionProviders:\n- name: x\n  ${settings.replace('SERVICE', 'service: authz.tools.svc.cluster.local, port: 80')}`,
      ),
    ),
    'x',
  );

test('everything that an HTTP provider may set', () => {
  const provider = authorizer(
    `envoyExtAuthzHttp: {SERVICE, timeout: 750ms, failOpen: true, statusOnError: "401", pathPrefix: /verify,
    includeRequestHeadersInCheck: [cookie, "x-*", "*-id"], includeHeadersInCheck: [ignored],
    includeAdditionalHeadersInCheck: {x-b: "2", x-a: "1"}, headersToUpstreamOnAllow: [x-user],
    headersToDownstreamOnDeny: [set-cookie], headersToDownstreamOnAllow: [x-ok],
    includeRequestBodyInCheck: {maxRequestBytes: 4096, allowPartialMessage: true, packAsBytes: true}}`,
  );
  const exact = (text: string) => ({ exact: text, ignoreCase: true });
  expect(provider?.tcp).toBeUndefined();
  expect(asJson(provider?.http)).toEqual({
    transportApiVersion: 'V3',
    failureModeAllow: true,
    statusOnError: { code: 'Unauthorized' },
    withRequestBody: { maxRequestBytes: 4096, allowPartialMessage: true, packAsBytes: true },
    allowedHeaders: {
      patterns: [exact('cookie'), { prefix: 'x-', ignoreCase: true }, { suffix: '-id', ignoreCase: true }],
    },
    httpService: {
      pathPrefix: '/verify',
      serverUri: {
        uri: 'http://authz.tools.svc.cluster.local',
        cluster: 'outbound|80||authz.tools.svc.cluster.local',
        timeout: '0.750s',
      },
      authorizationRequest: {
        headersToAdd: [
          { key: 'x-a', value: '1' },
          { key: 'x-b', value: '2' },
        ],
      },
      authorizationResponse: {
        allowedUpstreamHeaders: { patterns: [exact('x-user')] },
        allowedClientHeaders: { patterns: [exact('set-cookie')] },
        allowedClientHeadersOnSuccess: { patterns: [exact('x-ok')] },
      },
    },
  });
});

test('the deprecated list of headers counts when there is no other', () => {
  expect(authorizer('envoyExtAuthzHttp: {SERVICE, includeHeadersInCheck: [cookie]}')?.http).toMatchObject({
    allowedHeaders: { patterns: [{ exact: 'cookie' }] },
  });
});

test('a bare HTTP provider sends and returns no headers', () => {
  expect(asJson(authorizer('envoyExtAuthzHttp: {SERVICE}')?.http)).toEqual({
    transportApiVersion: 'V3',
    httpService: {
      serverUri: {
        uri: 'http://authz.tools.svc.cluster.local',
        cluster: 'outbound|80||authz.tools.svc.cluster.local',
        timeout: '600s',
      },
    },
  });
});

test('statuses and request bodies are of HTTP, failing open is of connections too', () => {
  const provider = authorizer(
    'envoyExtAuthzGrpc: {SERVICE, failOpen: true, statusOnError: "503", includeRequestBodyInCheck: {maxRequestBytes: 1}}',
  );
  expect(provider?.http).toMatchObject({
    statusOnError: { code: 'ServiceUnavailable' },
    withRequestBody: { maxRequestBytes: 1 },
  });
  expect(asJson(provider?.tcp)).toEqual({
    failureModeAllow: true,
    transportApiVersion: 'V3',
    statPrefix: 'tcp.',
    grpcService: {
      envoyGrpc: {
        clusterName: 'outbound|80||authz.tools.svc.cluster.local',
        authority: 'authz.tools.svc.cluster.local',
      },
      timeout: '600s',
    },
  });
});

test.each(['statusOnError: "teapot"', 'statusOnError: "299"', 'pathPrefix: verify'])('%s is rejected', (setting) => {
  expect(authorizer(`envoyExtAuthzHttp: {SERVICE, ${setting}}`)).toBeUndefined();
});

test.each(['includeRequestHeadersInCheck', 'headersToUpstreamOnAllow', 'headersToDownstreamOnDeny'])(
  'a provider whose %s is any header is none',
  (field) => {
    expect(authorizer(`envoyExtAuthzHttp: {SERVICE, ${field}: [x-a, "*"]}`)).toBeUndefined();
    expect(authorizer(`envoyExtAuthzHttp: {SERVICE, ${field}: [x-a, "*b"]}`)).toBeDefined();
  },
);

test.each([
  ['/check', true],
  ['/a%20b?q=%zz', true],
  ['check', false],
  ['/a%zz', false],
])('pathPrefix %s', (pathPrefix, usable) => {
  const provider = authorizer(`envoyExtAuthzHttp: {SERVICE, pathPrefix: "${pathPrefix}"}`);
  expect(provider !== undefined).toBe(usable);
});
