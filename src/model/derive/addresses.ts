import { compareText } from '../order.js';

/** 32-bit FNV-1a of a text, eight hexadecimal digits. */
export function shortHash(text: string): string {
  return hash(text).toString(16).padStart(8, '0');
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

const HOSTS = 256 * 254;

/**
 * Gives every key an address of `<prefix>.0.0/16` (a prefix is `10.244`, say) that is not taken. A key keeps its address
 * whatever the order of the keys, and mostly whatever other keys there are.
 */
export function allocateAddresses(
  keys: Iterable<string>,
  prefix: string,
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const used = new Set(taken);
  const addresses = new Map<string, string>();
  for (const key of [...keys].sort(compareText)) {
    let host = hash(key) % HOSTS;
    for (let tries = 0; used.has(addressOf(prefix, host)) && tries < HOSTS; tries++) host = (host + 1) % HOSTS;
    const address = addressOf(prefix, host);
    used.add(address);
    addresses.set(key, address);
  }
  return addresses;
}

function addressOf(prefix: string, host: number): string {
  return `${prefix}.${Math.floor(host / 254)}.${(host % 254) + 1}`;
}
