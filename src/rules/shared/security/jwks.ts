import { isRecord } from '../../../source/json-fields.js';

/** What a text is as a JSON Web Key Set. */
export type KeySet =
  | { readonly fault: string }
  /** Positions of keys that hold a private or symmetric secret. */
  | { readonly secretKeys: readonly number[] };

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  RSA: ['n', 'e'],
  EC: ['crv', 'x', 'y'],
  OKP: ['crv', 'x'],
  oct: ['k'],
};

/** Reads a JSON Web Key Set, or a single key, as RFC 7517 has them. */
export function readKeySet(text: string): KeySet {
  const parsed = parseJson(text);
  if (parsed === undefined) return { fault: 'is not JSON' };
  if (!isRecord(parsed)) return { fault: 'is not a JSON object' };
  const keys: unknown = 'keys' in parsed ? parsed.keys : [parsed];
  if (!Array.isArray(keys)) return { fault: 'has no list "keys"' };
  const faults = keys.flatMap((key, index) => {
    const fault = keyFault(key);
    return fault === undefined ? [] : [`${fault} in key ${index}`];
  });
  if (faults[0] !== undefined) return { fault: `has ${faults[0]}` };
  return { secretKeys: keys.flatMap((key, index) => (isSecret(key) ? [index] : [])) };
}

function keyFault(key: unknown): string | undefined {
  if (!isRecord(key)) return 'no JSON object';
  const { kty } = key;
  const required = typeof kty === 'string' ? REQUIRED[kty] : undefined;
  if (required === undefined) return kty === undefined ? 'no kty' : `the unknown kty ${JSON.stringify(kty)}`;
  const missing = required.find((field) => typeof key[field] !== 'string');
  return missing === undefined ? undefined : `no ${missing}`;
}

const isSecret = (key: unknown): boolean => isRecord(key) && (key.kty === 'oct' || key.d !== undefined);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
