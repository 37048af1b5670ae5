import type { Cluster, Listener, Secret } from '../../envoy/types.js';
import type { CompileContext } from '../context.js';
import { CA_SUFFIX } from '../tls/sds.js';
import { certificateOf, type KeyMaterial, trustedCaOf } from './key-material.js';
import { parseReference, type SecretReference } from './reference.js';
import { requestedSecretNames } from './requested.js';
import { verifiedCredentials } from './verified.js';

/** Secrets that the proxy asks istiod for and may have; those that do not exist are left out. */
export function buildSecrets(
  context: CompileContext,
  listeners: readonly Listener[],
  clusters: readonly Cluster[],
): readonly Secret[] {
  const verified = verifiedCredentials(context);
  return requestedSecretNames(listeners, clusters).flatMap((name) => {
    const reference = parseReference(name, context.proxy.namespace);
    if (reference === undefined) return [];
    const isOwn = reference.namespace === context.proxy.namespace;
    if (reference.scheme === 'kubernetes' && !isOwn) return [];
    if (reference.scheme === 'kubernetes-gateway' && !verified.has(name)) return [];
    return secretFor(context, reference) ?? [];
  });
}

function secretFor(context: CompileContext, reference: SecretReference): Secret | undefined {
  const { kind, name, resourceName } = reference;
  const isCa = name.endsWith(CA_SUFFIX);
  // ConfigMaps hold CA certificates only.
  if (!isCa && kind === 'Secret') {
    const material = find(context, reference, name);
    return material && certificateOf(context.proxy.config, resourceName, material);
  }
  const fallback = isCa ? name.slice(0, -CA_SUFFIX.length) : name;
  const material = find(context, reference, name) ?? find(context, reference, fallback);
  return material && trustedCaOf(resourceName, material);
}

function find({ mesh }: CompileContext, { kind, namespace }: SecretReference, name: string): KeyMaterial | undefined {
  const key = `${namespace}/${name}`;
  if (kind === 'ConfigMap') {
    const data = mesh.configMaps.get(key)?.data;
    return data === undefined || data === null ? undefined : { kind: 'text', data };
  }
  const secret = mesh.secrets.get(key);
  return secret && { kind: 'secret', data: secret.data ?? {}, stringData: secret.stringData ?? {} };
}
