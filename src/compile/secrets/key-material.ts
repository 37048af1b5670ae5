import type { DataSource, Secret } from '../../envoy/types.js';
import type { ProxyConfigSettings } from '../../schema/types/mesh-config.js';
import { acceleratedKey } from './accelerated-key.js';

/** The entries of a Secret, or of a ConfigMap. */
export type KeyMaterial =
  | {
      readonly kind: 'secret';
      /** base64 */
      readonly data: Readonly<Record<string, string>>;
      readonly stringData: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'text'; readonly data: Readonly<Record<string, string>> };

/** A certificate and its key: Opaque keys `cert` and `key`, else those of kubernetes.io/tls. */
export function certificateOf(
  config: ProxyConfigSettings,
  resourceName: string,
  material: KeyMaterial,
): Secret | undefined {
  const generic = pair(material, 'cert', 'key');
  const { chain, key } = generic ?? pair(material, 'tls.crt', 'tls.key') ?? {};
  if (chain === undefined || key === undefined) return undefined;
  const privateKeyProvider = acceleratedKey(config, key);
  if (privateKeyProvider !== undefined)
    return { name: resourceName, tlsCertificate: { certificateChain: chain, privateKeyProvider } };
  return {
    name: resourceName,
    tlsCertificate: {
      certificateChain: chain,
      privateKey: key,
      ocspStaple: entry(material, 'tls.ocsp-staple'),
    },
  };
}

/** CA certificates and revocation list: Opaque keys first. */
export function trustedCaOf(resourceName: string, material: KeyMaterial): Secret | undefined {
  const trustedCa = entry(material, 'cacert') ?? entry(material, 'ca.crt');
  if (trustedCa === undefined) return undefined;
  const crl = entry(material, 'crl') ?? entry(material, 'ca.crl');
  return { name: resourceName, validationContext: { trustedCa, crl } };
}

function pair(
  material: KeyMaterial,
  chainName: string,
  keyName: string,
): { chain: DataSource; key: DataSource } | undefined {
  const chain = entry(material, chainName);
  const key = entry(material, keyName);
  return chain && key && { chain, key };
}

/** A non-empty entry as inline bytes. */
function entry(material: KeyMaterial, name: string): DataSource | undefined {
  const inlineBytes = base64Of(material, name);
  return inlineBytes ? { inlineBytes } : undefined;
}

function base64Of(material: KeyMaterial, name: string): string | undefined {
  const text = material.kind === 'text' ? material.data[name] : material.stringData[name];
  if (text !== undefined) return Buffer.from(text, 'utf8').toString('base64');
  return material.kind === 'secret' ? material.data[name]?.replace(/\s+/g, '') : undefined;
}
