import { type JsonRecord, recordsAt } from '../../source/json-fields.js';
import { DEFAULT_OPTIONS, type StockConfig } from '../config.js';
import { stripDownstreamMtls } from './downstream.js';

const NOTHING = { listeners: [], routes: [], clusters: [], endpoints: [], secrets: [], bootstrap: {} };
const MUTUAL_TLS = {
  typedConfig: { commonTlsContext: { tlsCertificateSdsSecretConfigs: [{ name: 'default', sdsConfig: {} }] } },
};

function stripped(filterChains: readonly JsonRecord[]): readonly JsonRecord[] {
  const config: StockConfig = { listeners: [{ name: 'l', filterChains }], clusters: [], secrets: [], bootstrap: {} };
  return recordsAt(stripDownstreamMtls(config, DEFAULT_OPTIONS, NOTHING).config.listeners[0], 'filterChains');
}

const match = (transportProtocol: string, ...applicationProtocols: readonly string[]) =>
  applicationProtocols.length > 0 ? { transportProtocol, applicationProtocols } : { transportProtocol };

test('of a permissive port the plaintext chain is left', () => {
  const plain = { name: 'plain', filterChainMatch: match('raw_buffer') };
  const mutual = { name: 'mtls', filterChainMatch: match('tls', 'istio', 'istio-h2'), transportSocket: MUTUAL_TLS };
  expect(stripped([mutual, plain])).toEqual([plain]);
});

test('a strict port takes plaintext, HTTP apart from TCP', () => {
  const http = { filterChainMatch: match('tls', 'istio-http/1.1', 'istio-h2'), transportSocket: MUTUAL_TLS };
  const tcp = { filterChainMatch: match('tls'), transportSocket: MUTUAL_TLS };
  expect(stripped([http, tcp])).toEqual([
    { filterChainMatch: match('raw_buffer', 'http/1.1', 'h2c') },
    { filterChainMatch: match('raw_buffer') },
  ]);
});

test('without SNI only one of several servers is left', () => {
  const server = (name: string) => ({ filterChainMatch: { serverNames: [name] }, transportSocket: MUTUAL_TLS });
  expect(stripped([server('a.test'), server('b.test')])).toEqual([{ filterChainMatch: {} }]);
});
