import { isIPv4 } from 'node:net';

/** Gives each address of the cluster an address of this machine. */
export type Loopback = (address: string) => string;

const RESERVED = ['127.0.0.0', '127.0.0.1'];

/**
 * Maps the cluster's addresses onto 127.0.0.0/8, the same one always to the same: `10.a.b.c` is `127.a.b.c`; addresses that
 * would meet another one's, and IPv6, get one of 127.254.0.0/16 in the order in which they are asked for.
 */
export function loopbackAddresses(): Loopback {
  const known = new Map<string, string>();
  const taken = new Set(RESERVED);
  let next = 0;
  const free = (): string => {
    for (;;) {
      next++;
      const candidate = `127.254.${(next >> 8) & 255}.${next & 255}`;
      if (!taken.has(candidate)) return candidate;
    }
  };
  return (address) => {
    const before = known.get(address);
    if (before !== undefined) return before;
    const same = isIPv4(address) ? sameOnLoopback(address) : undefined;
    const mapped = same === undefined || taken.has(same) ? free() : same;
    taken.add(mapped);
    known.set(address, mapped);
    return mapped;
  };
}

/** `10.96.0.7` → `127.96.0.7`. */
export function sameOnLoopback(address: string): string {
  return `127.${address.split('.').slice(1).join('.')}`;
}

/** Addresses that stand for every address of a machine. */
export function isWildcard(address: string): boolean {
  return address === '0.0.0.0' || address === '::';
}
