export type ScalarValue = string | number | boolean | null;

/**
 * The value of a plain (unquoted, untagged) scalar as Kubernetes reads it: YAML 1.1 booleans and octals, YAML 1.2 `0o` octals,
 * `_` between digits; sexagesimal numbers and dates stay strings.
 */
export function resolvePlainScalar(text: string): ScalarValue {
  const first = text.charCodeAt(0);
  if (isDigit(first) || first === PLUS || first === MINUS) return resolveNumber(text);
  if (first === DOT) return resolveLeadingDot(text);
  if (text.length > LONGEST_WORD) return text;
  const word = WORDS.get(text);
  return word === undefined ? text : word;
}

const PLUS = 0x2b;
const MINUS = 0x2d;
const DOT = 0x2e;

const SPECIAL_FLOATS: ReadonlyMap<string, number> = new Map([
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, Infinity] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, -Infinity] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, Number.NaN] as const),
]);

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON', 'true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF', 'false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
const LONGEST_WORD = 'false'.length;

const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const LEADING_DOT_FLOAT = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;
const PREFIXED_INTEGER = /^([-+]?)0(?:[xX]([0-9a-fA-F]+)|[oO]([0-7]+)|[bB]([01]+)|([0-7]+))$/;
const SIGN_AFTER_BINARY_PREFIX = /^0b([-+])([01]+)$/;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function resolveLeadingDot(text: string): string | number {
  const special = SPECIAL_FLOATS.get(text);
  if (special !== undefined) return special;
  return LEADING_DOT_FLOAT.test(text) ? finiteOr(text, Number(text.replaceAll('_', ''))) : text;
}

function resolveNumber(text: string): string | number {
  const special = SPECIAL_FLOATS.get(text);
  if (special !== undefined) return special;
  const digits = text.includes('_') ? text.replaceAll('_', '') : text;
  const integer = prefixedInteger(digits);
  if (integer !== undefined) return integer;
  if (!FLOAT.test(digits)) return text;
  const value = Number(digits);
  return finiteOr(text, Object.is(value, -0) && !/[.eE]/.test(digits) ? 0 : value);
}

function finiteOr(text: string, value: number): string | number {
  return Number.isFinite(value) ? value : text;
}

function prefixedInteger(digits: string): number | undefined {
  const match = PREFIXED_INTEGER.exec(digits);
  if (match) {
    const [, sign, hex, octal, binary, zeroOctal] = match;
    if (hex) return integerInRange(sign, `0x${hex}`);
    if (binary) return integerInRange(sign, `0b${binary}`);
    return integerInRange(sign, `0o${octal ?? zeroOctal}`);
  }
  const signed = SIGN_AFTER_BINARY_PREFIX.exec(digits);
  return signed ? integerInRange(signed[1], `0b${signed[2]}`) : undefined;
}

/** The number, unless it needs more than the 64 bits that Go has for it. */
function integerInRange(sign: string | undefined, literal: string): number | undefined {
  const magnitude = BigInt(literal);
  const limit = sign === '-' ? 2n ** 63n : sign === '+' ? 2n ** 63n - 1n : 2n ** 64n - 1n;
  if (magnitude > limit) return undefined;
  return Number(sign === '-' ? -magnitude : magnitude);
}
