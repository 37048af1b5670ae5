/** The nodes of one YAML document, whichever library parsed it. Offsets count UTF-16 units from the start of the parsed text. */
export type YamlNode = ScalarNode | MappingNode | SequenceNode | AliasNode;

interface NodeBase {
  readonly start: number;
  readonly end: number;
}

export interface ScalarNode extends NodeBase {
  readonly type: 'scalar';
  /** Text after unquoting, unescaping and folding. */
  readonly text: string;
  /** Neither quoted nor a block scalar. */
  readonly plain: boolean;
  readonly tag?: string;
  readonly anchor?: string;
}

export interface MappingNode extends NodeBase {
  readonly type: 'mapping';
  readonly entries: readonly MappingEntry[];
  readonly anchor?: string;
}

export interface MappingEntry {
  readonly key: YamlNode;
  readonly value: YamlNode;
}

export interface SequenceNode extends NodeBase {
  readonly type: 'sequence';
  readonly items: readonly YamlNode[];
  readonly anchor?: string;
}

export interface AliasNode extends NodeBase {
  readonly type: 'alias';
  readonly name: string;
}

/** What parsing one document gives: its root node, none for an empty document, or why there is no tree. */
export type ParseResult =
  | { readonly ok: true; readonly root: YamlNode | undefined }
  | { readonly ok: false; readonly error: SyntaxProblem };

export interface SyntaxProblem {
  readonly kind: 'syntax' | 'tab';
  readonly reason: string;
  readonly help?: string;
  readonly start: number;
  readonly end: number;
}

/** Collections nested deeper than this are refused, so that no later stage can overflow its stack. */
export const MAX_DEPTH = 500;
