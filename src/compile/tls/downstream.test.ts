import type { ServerTlsSettings } from '../../schema/types/networking.js';
import { contextOf, workload } from '../test-context.js';
import { acceptedCiphers } from './ciphers.js';
import { HTTP_ALPN, serverTlsSocket } from './downstream.js';
import { inboundMtlsSocket } from './mesh-mtls.js';

const context = contextOf(workload('web'), (name) => name.startsWith('web'));
const contextOfServer = (tls: ServerTlsSettings) => serverTlsSocket(context, tls, HTTP_ALPN).typedConfig;
const ads = { ads: {}, resourceApiVersion: 'V3' };

test('SIMPLE serves the certificate of a credential and asks for none', () => {
  const config = contextOfServer({ mode: 'SIMPLE', credentialName: 'cert', minProtocolVersion: 'TLSV1_2' });
  expect(config).toMatchObject({
    commonTlsContext: {
      alpnProtocols: ['h2', 'http/1.1'],
      tlsCertificateSdsSecretConfigs: [{ name: 'kubernetes://cert', sdsConfig: ads }],
      tlsParams: { tlsMinimumProtocolVersion: 'TLSv1_2' },
    },
    requireClientCertificate: false,
  });
});

test('MUTUAL validates clients with the CA of the credential, or of another one', () => {
  const validationOf = (tls: ServerTlsSettings) => contextOfServer({ mode: 'MUTUAL', credentialName: 'cert', ...tls });
  expect(validationOf({ subjectAltNames: ['client'] })).toMatchObject({
    commonTlsContext: {
      combinedValidationContext: {
        defaultValidationContext: { matchSubjectAltNames: [{ exact: 'client' }] },
        validationContextSdsSecretConfig: { name: 'kubernetes://cert-cacert' },
      },
    },
    requireClientCertificate: true,
  });
  expect(validationOf({ caCertCredentialName: 'ca' })).toMatchObject({
    commonTlsContext: { combinedValidationContext: { validationContextSdsSecretConfig: { name: 'kubernetes://ca' } } },
  });
});

test('files are served by the agent', () => {
  const config = contextOfServer({
    mode: 'OPTIONAL_MUTUAL',
    serverCertificate: '/c',
    privateKey: '/k',
    caCertificates: '/ca',
  });
  expect(config).toMatchObject({
    commonTlsContext: {
      tlsCertificateSdsSecretConfigs: [{ name: 'file-cert:/c~/k' }],
      combinedValidationContext: { validationContextSdsSecretConfig: { name: 'file-root:/ca' } },
    },
    requireClientCertificate: false,
  });
});

test.each([
  ['configmap://ns/ca', 'configmap://ns/ca'],
  ['invalid://what', 'invalid://'],
  ['builtin://', 'default'],
  ['sds://mine', 'kubernetes://mine'],
])('credential %s is secret %s', (credentialName, name) => {
  expect(contextOfServer({ mode: 'SIMPLE', credentialName })).toMatchObject({
    commonTlsContext: { tlsCertificateSdsSecretConfigs: [{ name }] },
  });
});

test('the mesh validates its own trust domain', () => {
  expect(inboundMtlsSocket(context, HTTP_ALPN).typedConfig).toMatchObject({
    commonTlsContext: {
      combinedValidationContext: {
        defaultValidationContext: { matchSubjectAltNames: [{ prefix: 'spiffe://cluster.local/' }] },
      },
      tlsCertificateSdsSecretConfigs: [{ name: 'default', sdsConfig: { initialFetchTimeout: '0s' } }],
    },
    requireClientCertificate: true,
  });
});

test('unknown and repeated cipher suites are left out', () => {
  expect(acceptedCiphers(['AES128-SHA', 'NOPE', 'AES128-SHA', '[ALL|x]', '!MD5'])).toEqual([
    'AES128-SHA',
    '[ALL|x]',
    '!MD5',
  ]);
});
