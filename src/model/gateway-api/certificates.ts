import { getBuiltinModule } from 'node:process';
import type { ConfigMapResource, SecretResource } from '../../schema/types/kubernetes.js';

/** Why a Secret is no server certificate for istiod; undefined when it is one. */
export function certificateProblem(secret: SecretResource | undefined): string | undefined {
  if (secret === undefined) return 'it is not in the input';
  const pair = pairOf(secret, 'cert', 'key') ?? pairOf(secret, 'tls.crt', 'tls.key');
  if (pair === undefined) return 'it has no tls.crt and tls.key';
  // Loaded when first needed: most inputs have no such Secret.
  const { X509Certificate, createPrivateKey } = getBuiltinModule('node:crypto');
  try {
    const matches = new X509Certificate(pair.certificate).checkPrivateKey(createPrivateKey(pair.key));
    return matches ? undefined : 'its key does not belong to its certificate';
  } catch {
    return 'its certificate or key is malformed';
  }
}

/** Why a Secret or ConfigMap has no CA certificates for istiod; undefined when it has. */
export function rootProblem(object: SecretResource | ConfigMapResource | undefined): string | undefined {
  if (object === undefined) return 'it is not in the input';
  const roots = entry(object, 'cacert') ?? entry(object, 'ca.crt');
  return roots === undefined ? 'it has no ca.crt' : undefined;
}

/** Why a Secret or ConfigMap cannot check the clients of a Gateway. */
export function clientRootProblem(object: SecretResource | ConfigMapResource | undefined): string | undefined {
  const problem = rootProblem(object);
  if (problem !== undefined || object === undefined) return problem;
  const { X509Certificate } = getBuiltinModule('node:crypto');
  try {
    new X509Certificate(entry(object, 'cacert') ?? entry(object, 'ca.crt') ?? '');
    return undefined;
  } catch {
    return 'its certificates are malformed';
  }
}

function pairOf(secret: SecretResource, certificateKey: string, privateKey: string) {
  const certificate = entry(secret, certificateKey);
  const key = entry(secret, privateKey);
  return certificate && key && { certificate, key };
}

/** A non-empty entry. */
function entry(object: SecretResource | ConfigMapResource, name: string): Buffer | undefined {
  const text = 'stringData' in object ? object.stringData?.[name] : undefined;
  const stored = object.data?.[name];
  const bytes = text ?? stored ?? '';
  const isEncoded = text === undefined && object.kind === 'Secret';
  return bytes === '' ? undefined : Buffer.from(bytes, isEncoded ? 'base64' : 'utf8');
}
