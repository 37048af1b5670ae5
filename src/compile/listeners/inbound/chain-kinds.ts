import type { InboundMutualTls } from '../../../model/peer-authentication.js';
import type { Protocol } from '../../../model/protocol.js';
import { isHttp } from '../../../model/protocol.js';
import { MESH_ALPN } from '../mesh-alpn.js';

type Mode = InboundMutualTls['mode'];

/** One filter chain of an inbound port: what it matches, whether it speaks HTTP, whether it terminates mutual TLS. */
export interface ChainKind {
  readonly transportProtocol: 'tls' | 'raw_buffer';
  readonly applicationProtocols?: readonly string[];
  readonly http: boolean;
  readonly mtls: boolean;
}

const MESH_HTTP_ALPN = ['istio-http/1.0', 'istio-http/1.1', 'istio-h2'];
const MESH_TCP_ALPN = ['istio-peer-exchange', 'istio'];

const plaintext = (http: boolean): ChainKind => ({ transportProtocol: 'raw_buffer', http, mtls: false });
const mutual = (http: boolean, applicationProtocols?: readonly string[]): ChainKind => ({
  transportProtocol: 'tls',
  applicationProtocols,
  http,
  mtls: true,
});
/** TLS that is the application's own. */
const OPAQUE_TLS: ChainKind = { transportProtocol: 'tls', http: false, mtls: false };

const HTTP_KINDS: Readonly<Record<Mode, readonly ChainKind[]>> = {
  PERMISSIVE: [mutual(true, MESH_ALPN), plaintext(true)],
  STRICT: [mutual(true)],
  DISABLE: [plaintext(true)],
};
const TCP_KINDS: Readonly<Record<Mode, readonly ChainKind[]>> = {
  PERMISSIVE: [mutual(false, MESH_ALPN), OPAQUE_TLS, plaintext(false)],
  STRICT: [mutual(false)],
  DISABLE: [plaintext(false)],
};

function detectingKinds(mode: Mode, httpProtocols: readonly string[]): readonly ChainKind[] {
  const detectedHttp: ChainKind = { ...plaintext(true), applicationProtocols: httpProtocols };
  switch (mode) {
    case 'PERMISSIVE':
      return [mutual(true, MESH_HTTP_ALPN), detectedHttp, mutual(false, MESH_TCP_ALPN), plaintext(false), OPAQUE_TLS];
    case 'STRICT':
      return [mutual(true, MESH_HTTP_ALPN), mutual(false)];
    case 'DISABLE':
      return [detectedHttp, plaintext(false)];
  }
}

/**
 * The chains of a port of `protocol` under a mutual TLS mode, in the order istiod lists them.
 * @param httpProtocols what the HTTP inspector reports for plaintext HTTP
 */
export function chainKinds(protocol: Protocol, mode: Mode, httpProtocols: readonly string[]): readonly ChainKind[] {
  if (isHttp(protocol)) return HTTP_KINDS[mode];
  return protocol === 'unsupported' ? detectingKinds(mode, httpProtocols) : TCP_KINDS[mode];
}

/** The only chain of a Sidecar ingress listener that terminates TLS itself. */
export function ownTlsKind(protocol: Protocol): ChainKind {
  return { transportProtocol: 'tls', http: isHttp(protocol), mtls: false };
}
