import type { EffectiveMeshConfig } from '../../model/effective-mesh-config.js';
import type { ServerTlsSettings, TlsProtocol } from '../../schema/types/networking.js';
import { acceptedCiphers } from './ciphers.js';

const ENVOY_VERSIONS: Readonly<Record<TlsProtocol, string | undefined>> = {
  TLS_AUTO: undefined,
  TLSV1_0: 'TLSv1_0',
  TLSV1_1: 'TLSv1_1',
  TLSV1_2: 'TLSv1_2',
  TLSV1_3: 'TLSv1_3',
};

/** Envoy's name of a TLS version; undefined for an automatic choice. */
export function envoyTlsVersion(version: TlsProtocol | undefined): string | undefined {
  return version === undefined ? undefined : ENVOY_VERSIONS[version];
}

/** TLS parameters of a server: the mesh's defaults, then its own; undefined when neither says anything. */
export function serverTlsParams(config: EffectiveMeshConfig, tls: ServerTlsSettings): object | undefined {
  const defaults = config.tlsDefaults;
  const cipherSuites = tls.cipherSuites?.length ? acceptedCiphers(tls.cipherSuites) : defaults?.cipherSuites;
  const params = {
    cipherSuites: cipherSuites?.length ? cipherSuites : undefined,
    ecdhCurves: defaults?.ecdhCurves?.length ? defaults.ecdhCurves : undefined,
    tlsMinimumProtocolVersion: envoyTlsVersion(tls.minProtocolVersion) ?? envoyTlsVersion(defaults?.minProtocolVersion),
    tlsMaximumProtocolVersion: envoyTlsVersion(tls.maxProtocolVersion),
  };
  return Object.values(params).some((value) => value !== undefined) ? params : undefined;
}
