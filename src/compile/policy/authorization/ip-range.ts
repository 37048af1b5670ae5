import { isIP, SocketAddress } from 'node:net';
import type { CidrRange } from '../../../envoy/types.js';
import { parseCidr } from '../../listeners/cidr.js';

/** An address or range of a policy; undefined when it is none. Host bits stay, IPv6 is spelled the shortest way. */
export function ipRange(text: string): Required<CidrRange> | undefined {
  const range = parseCidr(text);
  if (range === undefined || isIP(range.addressPrefix) === 4) return range;
  const { address } = new SocketAddress({ address: range.addressPrefix, family: 'ipv6' });
  return { ...range, addressPrefix: address };
}
