import { valueAt } from '../source/json-fields.js';

/** The string in a field; nothing when there is none. */
export function textIn(value: unknown, ...path: readonly string[]): string | undefined {
  const text = valueAt(value, ...path);
  return typeof text === 'string' ? text : undefined;
}

/** The number in a field, 64-bit ones written as strings included. */
export function numberIn(value: unknown, ...path: readonly string[]): number | undefined {
  const number = valueAt(value, ...path);
  if (typeof number === 'number') return number;
  return typeof number === 'string' && /^\d+$/.test(number) ? Number(number) : undefined;
}
