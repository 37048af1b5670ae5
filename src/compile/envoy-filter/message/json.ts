/** A protobuf message in proto3 JSON form. */
export interface Message {
  readonly [field: string]: unknown;
}
