import type { Listener } from '../../envoy/types.js';
import { contextOf, workload } from '../test-context.js';
import { buildSecrets } from './index.js';

const secret = (name: string, entries: string, namespace = 'shop') => `
apiVersion: v1
kind: Secret
metadata: {name: ${name}, namespace: ${namespace}}
${entries}
---
`;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const asking = (...names: string[]): Listener => ({
  name: 'l',
  filterChains: names.map((name) => ({
    filters: [],
    transportSocket: {
      name: 'envoy.transport_sockets.tls',
      typedConfig: {
        '@type': 'tls',
        commonTlsContext: {
          tlsCertificateSdsSecretConfigs: [{ name, sdsConfig: { ads: {}, resourceApiVersion: 'V3' } }],
        },
      },
    },
  })),
});

function secretsOf(yaml: string, ...names: string[]) {
  const context = contextOf(workload('web') + yaml, (name) => name.startsWith('web'));
  return JSON.parse(JSON.stringify(buildSecrets(context, [asking(...names)], []))) as object[];
}

test('a certificate of kubernetes.io/tls, or of an Opaque secret', () => {
  const yaml =
    secret('a', `data: {tls.crt: ${base64('chain')}, tls.key: ${base64('key')}}`) +
    secret('b', 'stringData: {cert: chain, key: key}');
  const tlsCertificate = {
    certificateChain: { inlineBytes: base64('chain') },
    privateKey: { inlineBytes: base64('key') },
  };
  expect(secretsOf(yaml, 'kubernetes://a', 'kubernetes://b')).toEqual([
    { name: 'kubernetes://a', tlsCertificate },
    { name: 'kubernetes://b', tlsCertificate },
  ]);
});

test('a CA comes from a secret of its own, else from the certificate’s', () => {
  const yaml =
    secret('a', 'stringData: {ca.crt: ours, ca.crl: revoked}') +
    secret('b', 'stringData: {ca.crt: not this}') +
    secret('b-cacert', 'stringData: {cacert: this}');
  expect(secretsOf(yaml, 'kubernetes://a-cacert', 'kubernetes://b-cacert')).toEqual([
    {
      name: 'kubernetes://a-cacert',
      validationContext: { trustedCa: { inlineBytes: base64('ours') }, crl: { inlineBytes: base64('revoked') } },
    },
    { name: 'kubernetes://b-cacert', validationContext: { trustedCa: { inlineBytes: base64('this') } } },
  ]);
});

test('missing, incomplete and foreign secrets are left out', () => {
  const yaml = secret('half', 'stringData: {tls.crt: chain}') + secret('far', 'stringData: {cert: c, key: k}', 'other');
  const names = ['kubernetes://none', 'kubernetes://half', 'kubernetes://other/far', 'kubernetes-gateway://other/far'];
  expect(secretsOf(yaml, ...names, 'default')).toEqual([]);
});

test('a CA in a ConfigMap', () => {
  const yaml = `
apiVersion: v1
kind: ConfigMap
metadata: {name: roots, namespace: other}
data: {ca.crt: roots}
---
`;
  expect(secretsOf(yaml, 'configmap://other/roots-cacert')).toEqual([
    { name: 'configmap://other/roots-cacert', validationContext: { trustedCa: { inlineBytes: base64('roots') } } },
  ]);
});

test('the key goes to the accelerator that the proxy has, polled as often as the fraction of a second says', () => {
  const mesh = (provider: string) => `
apiVersion: v1
kind: ConfigMap
metadata: {name: istio, namespace: istio-system}
data: {mesh: 'defaultConfig: {privateKeyProvider: {${provider}}}'}
`;
  const pair = secret('a', 'stringData: {cert: chain, key: key}');
  const providerOf = (provider: string) => secretsOf(pair + mesh(provider), 'kubernetes://a')[0];
  expect(providerOf('cryptomb: {pollDelay: 10ms, fallback: true}')).toEqual({
    name: 'kubernetes://a',
    tlsCertificate: {
      certificateChain: { inlineBytes: base64('chain') },
      privateKeyProvider: {
        providerName: 'cryptomb',
        typedConfig: {
          '@type':
            'type.googleapis.com/envoy.extensions.private_key_providers.cryptomb.v3alpha.CryptoMbPrivateKeyMethodConfig',
          pollDelay: '0.010s',
          privateKey: { inlineBytes: base64('key') },
        },
        fallback: true,
      },
    },
  });
  expect(providerOf('qat: {pollDelay: 1s}')).toMatchObject({
    tlsCertificate: { privateKeyProvider: { providerName: 'qat', typedConfig: { pollDelay: '0s' } } },
  });
});
