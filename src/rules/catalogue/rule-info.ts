import type { Severity } from '../../source/finding.js';

/** Markdown for the page of a rule. */
export interface RuleDocs {
  readonly why: string;
  readonly fix: string;
  readonly exceptions?: string;
}

/** What there is to say about a rule, whichever stage reports it. */
export interface RuleInfo {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly upstream: readonly string[];
  readonly summary: string;
  readonly group: string;
  readonly docs: RuleDocs;
}
