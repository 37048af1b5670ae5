import { isIP } from 'node:net';
import type { CidrRange } from '../../envoy/types.js';

/** A range written as `10.0.0.0/8` or as one address; undefined when it is neither. The address stays as written. */
export function parseCidr(text: string): Required<CidrRange> | undefined {
  const [address = '', length] = text.split('/', 2);
  const family = isIP(address);
  if (family === 0) return undefined;
  const bits = family === 4 ? 32 : 128;
  if (length === undefined) return { addressPrefix: address, prefixLen: bits };
  const prefixLen = Number(length);
  return /^\d+$/.test(length) && prefixLen <= bits ? { addressPrefix: address, prefixLen } : undefined;
}

/** A spelling that equal ranges share: the masked address as a number, and the prefix length. */
export function canonicalRange({ addressPrefix, prefixLen }: Required<CidrRange>): string {
  const isV4 = isIP(addressPrefix) === 4;
  const hostBits = BigInt((isV4 ? 32 : 128) - prefixLen);
  const value = addressValue(addressPrefix);
  return `${isV4 ? 4 : 6}:${(value >> hostBits) << hostBits}/${prefixLen}`;
}

/** An IP address as a number. */
export function addressValue(address: string): bigint {
  return isIP(address) === 4 ? digits(address.split('.'), 10, 8n) : digits(expandedGroups(address), 16, 16n);
}

function digits(parts: readonly string[], radix: number, width: bigint): bigint {
  return parts.reduce((value, part) => (value << width) | BigInt(Number.parseInt(part, radix)), 0n);
}

function expandedGroups(address: string): readonly string[] {
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':').flatMap(hexGroups));
  const [head = '', tail] = address.split('::', 2);
  const left = groups(head);
  const right = groups(tail ?? '');
  return [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
}

/** The last 32 bits of an IPv6 address may be written as an IPv4 address. */
function hexGroups(group: string): string[] {
  if (!group.includes('.')) return [group];
  const value = digits(group.split('.'), 10, 8n);
  return [(value >> 16n).toString(16), (value & 0xffffn).toString(16)];
}
