/** A value as JSON can express it; numbers outside the safe integer range stay as YAML resolved them. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

/** Steps from the root of a document to a value: field names and list indexes. */
export type Path = readonly (string | number)[];

/** A range of text in a file; lines and columns count from 1, the end is exclusive. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** How a scalar is written: its source text with quotes, and whether it is plain, that is neither quoted nor a block scalar. */
export interface ScalarSource {
  readonly text: string;
  readonly plain: boolean;
}

/** One object of a file: a YAML or JSON document, or an item of a `List`, after scalars were resolved as Kubernetes does. */
export interface SourceDocument {
  /** The path as the user gave it; `-` is standard input. */
  readonly file: string;
  /** Position of the object in its file, from 0; each item of a `List` counts. */
  readonly index: number;
  readonly value: JsonObject;
  /** The span of the value at `path`, of its key with `at: 'key'`; of the nearest existing parent when `path` does not exist. */
  locate(path: Path, at?: 'key' | 'value'): Span;
  /** How the scalar at `path` is written; nothing when there is no scalar of its own at that place. */
  scalarAt?(path: Path): ScalarSource | undefined;
}
