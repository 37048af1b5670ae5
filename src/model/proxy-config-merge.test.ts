import { mergeProxyConfig } from './proxy-config-merge.js';

test('of the headers of a lower layer, only some are left where an upper layer sets others', () => {
  const base = {
    proxyHeaders: {
      forwardedClientCert: 'SANITIZE',
      server: { disabled: true },
      preserveHttp1HeaderCase: true,
      metadataExchangeHeaders: { mode: 'IN_MESH' },
    },
  } as const;
  const over = { proxyHeaders: { forwardedClientCert: 'UNDEFINED', requestId: { disabled: true } } } as const;
  expect(mergeProxyConfig(base, over).proxyHeaders).toEqual({
    forwardedClientCert: 'SANITIZE',
    server: { disabled: true },
    requestId: { disabled: true },
  });
  expect(mergeProxyConfig(base, { concurrency: 1 }).proxyHeaders).toEqual(base.proxyHeaders);
  expect(mergeProxyConfig({}, over).proxyHeaders).toEqual(over.proxyHeaders);
});

test('proxyMetadata is merged by key', () => {
  expect(mergeProxyConfig({ proxyMetadata: { A: '1', B: '1' } }, { proxyMetadata: { B: '2' } }).proxyMetadata).toEqual({
    A: '1',
    B: '2',
  });
});
