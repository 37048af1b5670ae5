import { isIP } from 'node:net';

/** What is wrong with an IP address; nothing for a fine one. */
export function ipFault(address: string): string | undefined {
  return isIP(address) === 0 || address.includes('%') ? 'is not an IP address' : undefined;
}

/** What is wrong with an IP address or a range of them in CIDR notation; nothing for a fine one. */
export function ipBlockFault(block: string): string | undefined {
  const [address = '', bits, ...rest] = block.split('/');
  if (bits === undefined) return ipFault(block);
  const isPrefix = rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(address) === 6 ? 128 : 32);
  return ipFault(address) === undefined && isPrefix ? undefined : 'is not a CIDR range';
}
