import { isIP } from 'node:net';
import type { CidrRange } from '../../envoy/types.js';
import type { Mesh } from '../../model/mesh.js';
import { addressValue } from '../listeners/cidr.js';

// Mirrors istiod: ranges of meshNetworks are internal to whoever trusts the remote address, or to all by a flag.
/** `internalAddressConfig` of a connection manager. */
export function internalAddressConfig(
  { networks, features }: Pick<Mesh, 'networks' | 'features'>,
  useRemoteAddress: boolean,
): { readonly cidrRanges: readonly CidrRange[] } | undefined {
  if (!useRemoteAddress && !features.ENABLE_HCM_INTERNAL_NETWORKS) return undefined;
  const cidrRanges = networks.flatMap(({ ranges }) =>
    ranges.map(({ address, bits }) => ({ addressPrefix: address, prefixLen: bits })),
  );
  return cidrRanges.length === 0 ? undefined : { cidrRanges: cidrRanges.sort(compareRanges) };
}

function compareRanges(a: Required<CidrRange>, b: Required<CidrRange>): number {
  const family = isIP(a.addressPrefix) - isIP(b.addressPrefix);
  if (family !== 0) return family;
  const [left, right] = [addressValue(a.addressPrefix), addressValue(b.addressPrefix)];
  if (left === right) return a.prefixLen - b.prefixLen;
  return left < right ? -1 : 1;
}
