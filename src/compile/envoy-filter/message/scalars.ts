import type { Scalar } from '../../../envoy/descriptors/table.js';

const INTEGER_RANGES: Readonly<Record<string, readonly [bigint, bigint]>> = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  uint32: [0n, 2n ** 32n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
};
const INTEGER = /^-?(0|[1-9]\d*)$/;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const NON_FINITE = ['NaN', 'Infinity', '-Infinity'];

type ScalarValue = boolean | number | string;

/** The proto3 JSON form of a scalar as users may write it; undefined when it is not one. 64-bit integers become strings. */
export function canonicalScalar(scalar: Scalar, value: unknown): ScalarValue | undefined {
  switch (scalar) {
    case 'bool':
      return typeof value === 'boolean' ? value : undefined;
    case 'string':
      return typeof value === 'string' ? value : undefined;
    case 'bytes':
      return typeof value === 'string' && BASE64.test(value) ? value : undefined;
    case 'float':
    case 'double':
      return canonicalFloat(scalar, value);
    default:
      return canonicalInteger(scalar, value);
  }
}

/** The value a scalar has when nobody set it. */
export function defaultScalar(scalar: Scalar): ScalarValue {
  if (scalar === 'bool') return false;
  if (scalar === 'string' || scalar === 'bytes') return '';
  return scalar === 'int64' || scalar === 'uint64' ? '0' : 0;
}

function canonicalInteger(scalar: Scalar, value: unknown): ScalarValue | undefined {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  const [least, greatest] = INTEGER_RANGES[scalar] ?? [0n, 0n];
  if (!INTEGER.test(text)) return undefined;
  const integer = BigInt(text);
  if (integer < least || integer > greatest) return undefined;
  return scalar.endsWith('64') ? integer.toString() : Number(integer);
}

function canonicalFloat(scalar: Scalar, value: unknown): ScalarValue | undefined {
  if (typeof value === 'string' && NON_FINITE.includes(value)) return value;
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  if (!NUMBER.test(text)) return undefined;
  return scalar === 'float' ? shortestFloat32(Number(text)) : Number(text);
}

/** The number with fewest digits that is the same 32-bit float. */
function shortestFloat32(value: number): number | undefined {
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return undefined;
  for (let digits = 1; digits < 9; digits++) {
    const candidate = Number(single.toPrecision(digits));
    if (Math.fround(candidate) === single) return candidate;
  }
  return Number(single.toPrecision(9));
}
