import type { Secret } from '../../envoy/types.js';
import type { JsonRecord } from '../../source/json-fields.js';
import type { SecretFile, StandaloneOptions } from '../config.js';
import { MESH_ROOT, WORKLOAD_CERTIFICATE } from '../workload-mtls/workload-secrets.js';
import { tlsNeeds } from './references.js';

/** A static secret, and the files it refers to that have yet to be written. */
export interface ProvidedSecret {
  readonly secret: JsonRecord;
  readonly files: readonly SecretFile[];
  /** Files of this machine that it refers to. */
  readonly reads: readonly string[];
}

/** The secret behind a name; undefined when the input does not hold it. */
export function provideSecret(
  name: string,
  compiled: ReadonlyMap<string, Secret>,
  options: StandaloneOptions,
): ProvidedSecret | undefined {
  const secret = compiled.get(name);
  if (secret !== undefined) return compiledSecret(secret, options);
  const file = fileSecret(name, options);
  return file && { secret: { name, ...file }, files: [], reads: tlsNeeds(file).files };
}

/** Secrets that the agent would read from its disk. */
function fileSecret(name: string, options: StandaloneOptions): JsonRecord | undefined {
  const directory = options.certificateDirectory;
  if (name === WORKLOAD_CERTIFICATE) return certificateFiles(`${directory}/cert-chain.pem`, `${directory}/key.pem`);
  if (name === MESH_ROOT) return rootFile(`${directory}/root-cert.pem`);
  if (name === 'file-root:system') return rootFile(options.systemRoots);
  if (name.startsWith('file-root:')) return rootFile(name.slice('file-root:'.length));
  if (!name.startsWith('file-cert:')) return undefined;
  const [chain = '', key = ''] = name.slice('file-cert:'.length).split('~');
  return certificateFiles(chain, key);
}

function certificateFiles(chain: string, key: string): JsonRecord {
  return { tlsCertificate: { certificateChain: { filename: chain }, privateKey: { filename: key } } };
}

function rootFile(filename: string): JsonRecord {
  return { validationContext: { trustedCa: { filename } } };
}

const REDACTED = '[redacted]';

function compiledSecret(secret: Secret, options: StandaloneOptions): ProvidedSecret {
  const { name, tlsCertificate, validationContext } = secret;
  if (options.secrets === 'redact' && tlsCertificate) {
    const redacted = { ...tlsCertificate, privateKey: { inlineString: REDACTED } };
    return { secret: { name, tlsCertificate: redacted, validationContext }, files: [], reads: [] };
  }
  if (options.secrets !== 'files') return { secret: { ...secret }, files: [], reads: [] };
  const files: SecretFile[] = [];
  const toFile = (source: { readonly inlineBytes?: string } | undefined, file: string): JsonRecord | undefined => {
    if (source?.inlineBytes === undefined) return source && { ...source };
    const path = `${options.secretDirectory}/${fileName(name)}/${file}`;
    files.push({ path, content: source.inlineBytes });
    return { filename: path };
  };
  return {
    secret: {
      name,
      tlsCertificate: tlsCertificate && {
        certificateChain: toFile(tlsCertificate.certificateChain, 'tls.crt'),
        privateKey: toFile(tlsCertificate.privateKey, 'tls.key'),
        ocspStaple: toFile(tlsCertificate.ocspStaple, 'tls.ocsp-staple'),
      },
      validationContext: validationContext && {
        trustedCa: toFile(validationContext.trustedCa, 'ca.crt'),
        crl: toFile(validationContext.crl, 'ca.crl'),
      },
    },
    files,
    reads: [],
  };
}

/** `kubernetes-gateway://shop/cert` → `shop_cert`. */
function fileName(secret: string): string {
  return secret.replace(/^[a-z-]+:\/\//, '').replace(/[^\w.-]/g, '_');
}
