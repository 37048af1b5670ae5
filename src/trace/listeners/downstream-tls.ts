import type { FilterChain, Secret } from '../../envoy/types.js';
import { isRecord, recordAt, recordsAt, textsAt } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import { matchesString } from '../match/string-match.js';
import type { ConnectionEnd } from '../result.js';
import type { Connection } from './connection.js';

/** How a filter chain's TLS ends: with a plain stream inside, or with the connection. */
export type Handshake =
  | { readonly kind: 'done'; readonly terminated: boolean; readonly protocol: string | undefined }
  | { readonly kind: 'failed'; readonly connection: ConnectionEnd; readonly reason: string };

/** The handshake of a connection with its filter chain, given the secrets that exist. */
export function handshake(chain: FilterChain, connection: Connection, secrets: readonly Secret[]): Handshake {
  const context = contextOf(chain);
  if (context === undefined) return { kind: 'done', terminated: false, protocol: undefined };
  if (!connection.tls) return failed('closed', 'the filter chain expects TLS, and the client speaks plain text');
  const common = recordAt(context, 'commonTlsContext');
  const missing = missingSecret(common, secrets);
  if (missing !== undefined) return failed('tls-failed', `there is no certificate ${missing}`);
  const refusal = clientRefusal(context, connection);
  if (refusal !== undefined) return failed('tls-failed', refusal);
  const offered = textsAt(common, 'alpnProtocols');
  const protocol = offered.find((each) => connection.alpn.includes(each));
  if (protocol?.startsWith('http/1') === true && connection.speaks === 'http2') {
    return failed('http2-failed', `the handshake agreed on ${protocol}, and the client speaks HTTP/2`);
  }
  return { kind: 'done', terminated: true, protocol };
}

function failed(connection: ConnectionEnd, reason: string): Handshake {
  return { kind: 'failed', connection, reason };
}

function contextOf(chain: FilterChain): unknown {
  const config = chain.transportSocket?.typedConfig;
  return config?.['@type'].endsWith('.DownstreamTlsContext') === true ? config : undefined;
}

/** Names that the agent beside the proxy serves always exist. */
function missingSecret(common: unknown, secrets: readonly Secret[]): string | undefined {
  const names = [
    ...recordsAt(common, 'tlsCertificateSdsSecretConfigs').map((each) => textIn(each, 'name')),
    ...[recordAt(common, 'combinedValidationContext'), recordAt(common)].map((each) =>
      textIn(each, 'validationContextSdsSecretConfig', 'name'),
    ),
  ];
  return names.find(
    (name) => name !== undefined && /^[a-z-]+:\/\//.test(name) && !secrets.some((secret) => secret.name === name),
  );
}

function clientRefusal(context: unknown, { identity }: Connection): string | undefined {
  const common = recordAt(context, 'commonTlsContext');
  const required = isRecord(context) && context.requireClientCertificate === true;
  if (identity === undefined) return required ? 'the server demands a client certificate' : undefined;
  const combined = recordAt(common, 'combinedValidationContext');
  const authority = textIn(combined ?? common, 'validationContextSdsSecretConfig', 'name');
  if (authority === undefined) return undefined;
  if (authority !== 'ROOTCA') return `${authority} did not sign the client's certificate`;
  const names = recordsAt(combined, 'defaultValidationContext', 'matchSubjectAltNames');
  if (names.length === 0 || names.some((name) => matchesString(name, identity))) return undefined;
  return `the client is ${identity}, which the server does not trust`;
}
