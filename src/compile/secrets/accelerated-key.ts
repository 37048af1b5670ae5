import { typeUrl } from '../../envoy/type-urls.js';
import type { DataSource } from '../../envoy/types.js';
import { canonicalDuration } from '../../model/duration.js';
import type { KeyAccelerator, ProxyConfigSettings } from '../../schema/types/mesh-config.js';

/** Envoy's private key provider, which computes with the key in hardware; undefined where the proxy has none. */
export function acceleratedKey(
  { privateKeyProvider }: ProxyConfigSettings,
  privateKey: DataSource,
): object | undefined {
  const { cryptomb, qat } = privateKeyProvider ?? {};
  if (cryptomb) return provider('cryptomb', 'cryptomb.v3alpha.CryptoMbPrivateKeyMethodConfig', cryptomb, privateKey);
  return qat && provider('qat', 'qat.v3alpha.QatPrivateKeyMethodConfig', qat, privateKey);
}

function provider(
  providerName: string,
  message: string,
  { pollDelay, fallback }: KeyAccelerator,
  privateKey: DataSource,
): object {
  return {
    providerName,
    typedConfig: {
      '@type': typeUrl(`envoy.extensions.private_key_providers.${message}`),
      pollDelay: belowOneSecond(pollDelay),
      privateKey,
    },
    fallback: fallback || undefined,
  };
}

/** Mirrors istiod, which passes on the fraction of a second only. */
function belowOneSecond(delay: string | undefined): string {
  const fraction = /\.\d+s$/.exec(canonicalDuration(delay) ?? '')?.[0];
  return fraction === undefined ? '0s' : `0${fraction}`;
}
