/** A protobuf message in proto3 JSON form. */
export interface Message {
  readonly [field: string]: unknown;
}

/** Whether a JSON value is an object. */
export function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
