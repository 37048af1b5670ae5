// networking.istio.io Gateway in JSON form; field names and meaning follow Istio's API reference.
import type { Resource } from './meta.js';
import type { NetworkingPort } from './networking-shared.js';

export type GatewayResource = Resource<'Gateway', GatewaySpec>;
export interface GatewaySpec {
  readonly servers?: readonly Server[];
  readonly selector?: Readonly<Record<string, string>>;
}
export interface Server {
  readonly port?: NetworkingPort;
  readonly bind?: string;
  readonly hosts?: readonly string[];
  readonly tls?: ServerTlsSettings;
  readonly defaultEndpoint?: string;
  readonly name?: string;
}
export type ServerTlsMode =
  | 'PASSTHROUGH'
  | 'SIMPLE'
  | 'MUTUAL'
  | 'AUTO_PASSTHROUGH'
  | 'ISTIO_MUTUAL'
  | 'OPTIONAL_MUTUAL';
export interface ServerTlsSettings {
  readonly httpsRedirect?: boolean;
  readonly mode?: ServerTlsMode;
  readonly serverCertificate?: string;
  readonly privateKey?: string;
  readonly caCertificates?: string;
  readonly caCrl?: string;
  readonly tlsCertificates?: readonly {
    readonly serverCertificate?: string;
    readonly privateKey?: string;
    readonly caCertificates?: string;
  }[];
  readonly credentialName?: string;
  readonly credentialNames?: readonly string[];
  readonly caCertCredentialName?: string;
  readonly subjectAltNames?: readonly string[];
  readonly verifyCertificateSpki?: readonly string[];
  readonly verifyCertificateHash?: readonly string[];
  readonly minProtocolVersion?: TlsProtocol;
  readonly maxProtocolVersion?: TlsProtocol;
  readonly cipherSuites?: readonly string[];
}
export type TlsProtocol = 'TLS_AUTO' | 'TLSV1_0' | 'TLSV1_1' | 'TLSV1_2' | 'TLSV1_3';
