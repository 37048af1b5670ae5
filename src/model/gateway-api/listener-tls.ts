import type { GatewayListener } from '../../schema/types/gateway-api.js';
import type { ConfigMapResource, SecretResource } from '../../schema/types/kubernetes.js';
import type { ServerTlsSettings } from '../../schema/types/networking.js';
import { objectKey } from '../cluster-index.js';
import type { Labels } from '../labels.js';
import { certificateProblem, clientRootProblem } from './certificates.js';
import type { CaReference } from './frontend-validation.js';
import type { Grants } from './grants.js';
import { CONFIG_MAP, type GroupKind, groupKindOf, SECRET } from './names.js';

const TERMINATE_MODE = 'gateway.istio.io/tls-terminate-mode';
const CIPHER_SUITES = 'gateway.istio.io/tls-cipher-suites';
const LISTENER_PROTOCOL = 'gateway.istio.io/listener-protocol';
const NETWORK_LABEL = 'topology.istio.io/network';
const GATEWAY_PORT_LABEL = 'networking.istio.io/gatewayPort';
const CROSS_NETWORK_PORT = '15443';
const CA_SUFFIX = '-cacert';

/** The Gateway or ListenerSet a listener is written in, and what it may refer to. */
export interface ListenerOwner {
  readonly kind: GroupKind;
  readonly namespace: string;
  readonly labels: Labels;
  readonly grants: Grants;
  readonly secrets: ReadonlyMap<string, SecretResource>;
  readonly configMaps: ReadonlyMap<string, ConfigMapResource>;
}

/** TLS settings of a listener's server, or why istiod does not serve the listener. */
export type ListenerTls = { readonly tls: ServerTlsSettings | undefined } | { readonly problem: string };

/** Reads the TLS settings of a listener; `clientCa` are the CA certificates that clients are checked with. */
export function listenerTls(
  listener: GatewayListener,
  owner: ListenerOwner,
  clientCa: readonly CaReference[],
): ListenerTls {
  const { tls } = listener;
  if (tls === undefined) return { tls: undefined };
  const cipherSuites = tls.options?.[CIPHER_SUITES]
    ?.split(',')
    .map((suite) => suite.trim())
    .filter((suite) => suite !== '');
  const suites = cipherSuites?.length ? { cipherSuites } : {};
  if (tls.mode === 'Passthrough') {
    const mode = isCrossNetwork(listener, owner.labels) ? 'AUTO_PASSTHROUGH' : 'PASSTHROUGH';
    return { tls: { mode, ...suites } };
  }
  const option = tls.options?.[TERMINATE_MODE];
  if (option === 'ISTIO_SIMPLE') return { tls: { mode: 'SIMPLE', credentialName: 'builtin://' } };
  if (option === 'ISTIO_MUTUAL') return { tls: { mode: 'ISTIO_MUTUAL' } };
  const server = serverCertificates(tls.certificateRefs ?? [], owner);
  if (typeof server === 'string') return { problem: server };
  const clientMode = option === 'MUTUAL' || option === 'OPTIONAL_MUTUAL' ? option : undefined;
  if (server === undefined) return { tls: { mode: clientMode ?? 'SIMPLE' } };
  const [ca, ...more] = clientCa;
  if (ca === undefined) return { tls: { mode: clientMode ?? 'SIMPLE', ...server, ...suites } };
  if (more.length > 0) return { problem: 'only one caCertificateRef is supported' };
  const caCredential = caCertificate(ca, owner);
  if ('problem' in caCredential) return caCredential;
  return { tls: { mode: clientMode ?? 'MUTUAL', ...server, caCertCredentialName: caCredential.name, ...suites } };
}

/** A listener for other networks hands connections on by SNI, without routes. */
export function isCrossNetwork({ port, tls }: GatewayListener, labels: Labels): boolean {
  if (tls?.options?.[LISTENER_PROTOCOL] === 'auto-passthrough') return true;
  return NETWORK_LABEL in labels && String(port) === (labels[GATEWAY_PORT_LABEL] ?? CROSS_NETWORK_PORT);
}

type CertificateRefs = NonNullable<NonNullable<GatewayListener['tls']>['certificateRefs']>;

// Mirrors istiod's buildTLS: one usable certificate is enough, but a single one is taken from the first reference.
/** The certificates of a server; undefined without references, a problem when none of them is usable. */
function serverCertificates(
  refs: CertificateRefs,
  owner: ListenerOwner,
): Pick<ServerTlsSettings, 'credentialName' | 'credentialNames'> | string | undefined {
  if (refs.length > 2) return 'more than 2 certificateRefs are not supported';
  const problems: string[] = [];
  const names = refs.map((ref) => {
    const credential = serverCertificate(ref, owner);
    if ('name' in credential) return credential.name;
    problems.push(credential.problem);
    return '';
  });
  const usable = names.length - problems.length;
  if (usable === 0) return problems.length > 0 ? problems.join('; ') : undefined;
  return usable === 1 ? { credentialName: names[0] } : { credentialNames: names };
}

type Credential = { readonly name: string } | { readonly problem: string };

function serverCertificate(ref: CertificateRefs[number], owner: ListenerOwner): Credential {
  const namespace = ref.namespace ?? owner.namespace;
  const key = objectKey(namespace, ref.name);
  if (groupKindOf(ref, SECRET) !== SECRET) return { problem: `certificateRef ${ref.name} is no Secret` };
  const problem = certificateProblem(owner.secrets.get(key));
  if (problem !== undefined) return { problem: `Secret ${key} cannot be used: ${problem}` };
  if (!isGranted(SECRET, namespace, ref.name, owner)) return { problem: `no ReferenceGrant allows Secret ${key}` };
  return { name: `kubernetes-gateway://${key}` };
}

function caCertificate(ref: CaReference, owner: ListenerOwner): Credential {
  const namespace = ref.namespace ?? owner.namespace;
  const key = objectKey(namespace, ref.name);
  const kind = groupKindOf(ref, '/');
  if (kind !== SECRET && kind !== CONFIG_MAP)
    return { problem: `caCertificateRef ${ref.name} is no Secret or ConfigMap` };
  const object = kind === SECRET ? owner.secrets.get(key) : owner.configMaps.get(key);
  const what = `${kind.slice(1)} ${key}`;
  const problem = clientRootProblem(object);
  if (problem !== undefined) return { problem: `${what} cannot be used: ${problem}` };
  // istiod asks for a grant of the name with the suffix that its secret discovery adds.
  if (!isGranted(kind, namespace, ref.name + CA_SUFFIX, owner)) {
    return { problem: `no ReferenceGrant allows ${what}` };
  }
  return { name: `${kind === SECRET ? 'kubernetes-gateway' : 'configmap'}://${key}${CA_SUFFIX}` };
}

function isGranted(kind: GroupKind, namespace: string, name: string, { kind: from, ...owner }: ListenerOwner): boolean {
  return (
    namespace === owner.namespace || owner.grants({ kind: from, namespace: owner.namespace }, { kind, namespace, name })
  );
}
