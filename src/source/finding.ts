import type { Path, SourceDocument, Span } from './document.js';

export type Severity = 'error' | 'warning' | 'info';

/** Where a finding points: a value of a document, or a span when there is no document. */
export type Location =
  | { readonly document: SourceDocument; readonly path: Path; readonly at?: 'key' | 'value' }
  | { readonly span: Span };

export interface RelatedLocation {
  readonly message: string;
  readonly location: Location;
}

export interface ResourceRef {
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

/** An edit of the value, or its key, that a finding points at. */
export type Fix =
  | { readonly kind: 'replace-value'; readonly value: string | number | boolean }
  | { readonly kind: 'rename-key'; readonly key: string }
  | { readonly kind: 'remove' };

/** Something to report about the input. The message states the fact and its consequence; advice goes to `help`. */
export interface Finding {
  /** Stable code, `MSHnnnn`. */
  readonly code: string;
  /** Name of the rule; says the bad thing. */
  readonly rule: string;
  /** Codes of other tools that report the same, e.g. IST0101, KIA1104. */
  readonly upstream?: readonly string[];
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  readonly resource?: ResourceRef;
  readonly location: Location;
  readonly related?: readonly RelatedLocation[];
  /** An edit that cannot change what was meant. */
  readonly fix?: Fix;
}
