import type { SourceDocument, Span } from '../../source/document.js';

/** What part of the input a suppression is for. */
export type SuppressionScope =
  | { readonly kind: 'line'; readonly file: string; readonly line: number }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'object'; readonly document: SourceDocument };

/** Who it was written for: mesh, `istioctl analyze`, or Kiali. */
export type SuppressionReader = 'mesh' | 'istioctl' | 'kiali';

/** A wish of the authors of the input that a finding be not reported. */
export interface Suppression {
  readonly reader: SuppressionReader;
  readonly scope: SuppressionScope;
  /** A code, the name of a rule or group, or `*` for everything its reader reports. */
  readonly name: string;
  readonly reason: string | undefined;
  /** Where it is written. */
  readonly span: Span;
}
