import type { Severity } from '../source/finding.js';

/** What is said about settings and suppressions themselves; codes MSH1200 to MSH1219. */
export interface ControlRule {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly summary: string;
}

export const CONTROL_RULES = {
  malformedSuppression: {
    code: 'MSH1200',
    rule: 'malformed-suppression',
    severity: 'warning',
    summary: 'A suppression comment that names no rule, or no known form of suppression: it suppresses nothing.',
  },
  unknownSuppressedRule: {
    code: 'MSH1201',
    rule: 'unknown-suppressed-rule',
    severity: 'warning',
    summary: 'A suppression names a code or rule that does not exist: it suppresses nothing.',
  },
  unusedSuppression: {
    code: 'MSH1202',
    rule: 'unused-suppression',
    severity: 'warning',
    summary: 'A suppression of something that is not reported there: it would hide a fault that comes back.',
  },
  suppressionWithoutReason: {
    code: 'MSH1203',
    rule: 'suppression-without-reason',
    severity: 'info',
    summary: 'A suppression comment that does not say why the finding is no fault.',
  },
  unknownConfiguredRule: {
    code: 'MSH1210',
    rule: 'unknown-configured-rule',
    severity: 'warning',
    summary: 'The configuration sets the severity of a rule that does not exist: it has no effect.',
  },
} as const satisfies Record<string, ControlRule>;
