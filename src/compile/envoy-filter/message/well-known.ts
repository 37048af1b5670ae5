import type { Scalar } from '../../../envoy/descriptors/table.js';

const PACKAGE = 'google.protobuf.';

/** Messages whose JSON form is not an object of their fields; inside Any they stand under `value`. */
export type WellKnownType = 'Any' | 'Duration' | 'Timestamp' | 'Struct' | 'Value' | 'ListValue' | 'Empty' | 'Wrapper';

const WRAPPERS: Readonly<Record<string, Scalar>> = {
  BoolValue: 'bool',
  Int32Value: 'int32',
  Int64Value: 'int64',
  UInt32Value: 'uint32',
  UInt64Value: 'uint64',
  FloatValue: 'float',
  DoubleValue: 'double',
  StringValue: 'string',
  BytesValue: 'bytes',
};
const OTHERS: readonly WellKnownType[] = ['Any', 'Duration', 'Timestamp', 'Struct', 'Value', 'ListValue', 'Empty'];
const BY_NAME: ReadonlyMap<string, WellKnownType> = new Map([
  ...OTHERS.map((type) => [`${PACKAGE}${type}`, type] as const),
  ...Object.keys(WRAPPERS).map((type) => [`${PACKAGE}${type}`, 'Wrapper'] as const),
]);

/** Which of protobuf's special messages `name` is. */
export function wellKnownType(name: string): WellKnownType | undefined {
  return BY_NAME.get(name);
}

/** The scalar that a wrapper message holds. */
export function wrappedScalar(name: string): Scalar | undefined {
  return name.startsWith(PACKAGE) ? WRAPPERS[name.slice(PACKAGE.length)] : undefined;
}
