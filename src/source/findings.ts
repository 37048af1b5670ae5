import type { Finding, Severity } from './finding.js';

/** What the loader can report. Codes MSH0001 to MSH0019 are its own. */
export interface SourceRule {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong and what follows from it, for the catalogue of rules. */
  readonly summary: string;
}

export const SOURCE_RULES = {
  invalidYaml: {
    code: 'MSH0001',
    rule: 'invalid-yaml',
    severity: 'error',
    summary: 'A document is no YAML or JSON; it is skipped, the other documents of the file are read.',
  },
  tabIndentation: {
    code: 'MSH0002',
    rule: 'tab-indentation',
    severity: 'error',
    summary: 'A tab indents a line, which YAML forbids; the document is skipped.',
  },
  duplicateKey: {
    code: 'MSH0003',
    rule: 'duplicate-key',
    severity: 'error',
    summary: 'A key is given twice in one mapping; the last value wins and the others are lost.',
  },
  unknownAlias: {
    code: 'MSH0004',
    rule: 'unknown-alias',
    severity: 'error',
    summary:
      'An alias names an anchor that its document does not have, often an unquoted value such as *.example.com; the document is skipped.',
  },
  excessiveAliases: {
    code: 'MSH0005',
    rule: 'excessive-aliases',
    severity: 'error',
    summary: 'Aliases of aliases expand to more than any object can hold; the document is skipped.',
  },
  unrenderedTemplate: {
    code: 'MSH0006',
    rule: 'unrendered-template',
    severity: 'error',
    summary:
      'A file is a template, such as one of a Helm chart, that was not rendered; its unreadable documents are skipped.',
  },
  notAnObject: {
    code: 'MSH0007',
    rule: 'not-an-object',
    severity: 'error',
    summary: 'A document, or an item of a List, is no mapping; it is skipped.',
  },
  notKubernetes: {
    code: 'MSH0008',
    rule: 'not-kubernetes',
    severity: 'warning',
    summary: 'An object has neither apiVersion nor kind; it is skipped.',
  },
  missingApiVersion: {
    code: 'MSH0009',
    rule: 'missing-api-version',
    severity: 'error',
    summary: 'An object has a kind and no apiVersion; it is skipped.',
  },
  missingKind: {
    code: 'MSH0010',
    rule: 'missing-kind',
    severity: 'error',
    summary: 'An object has an apiVersion and no kind; it is skipped.',
  },
  missingName: {
    code: 'MSH0011',
    rule: 'missing-name',
    severity: 'error',
    summary: 'An object has no metadata.name; it is skipped.',
  },
  generatedName: {
    code: 'MSH0012',
    rule: 'generated-name',
    severity: 'warning',
    summary: 'An object has only metadata.generateName, so nothing can refer to it; it is skipped.',
  },
  nameNotAString: {
    code: 'MSH0013',
    rule: 'name-not-a-string',
    severity: 'error',
    summary:
      'A name or namespace is a boolean, number or other value, mostly for want of quotes; the object is skipped.',
  },
  duplicateObject: {
    code: 'MSH0014',
    rule: 'duplicate-object',
    severity: 'warning',
    summary: 'Two objects have the same group, kind, namespace and name; the last one wins.',
  },
  invalidUtf8: {
    code: 'MSH0015',
    rule: 'invalid-utf8',
    severity: 'error',
    summary: 'A document holds bytes that are no UTF-8; it is skipped.',
  },
} as const satisfies Record<string, SourceRule>;

/** A finding of one of the loader's rules. */
export function sourceFinding(rule: SourceRule, details: Omit<Finding, 'code' | 'rule' | 'severity'>): Finding {
  return { code: rule.code, rule: rule.rule, severity: rule.severity, ...details };
}
