import { type Comment, findComments } from '../../source/comments.js';
import type { Finding } from '../../source/finding.js';
import { CONTROL_RULES } from '../control-rules.js';
import type { Suppression, SuppressionScope } from './suppression.js';

const PREFIX = 'mesh-ignore';
const FORM = /^mesh-ignore(-[\w-]+)?(?![\w-])[:\s]*(.*)$/;
const NAMES_AND_REASON = /^([\w*-]+(?:\s*,\s*[\w*-]+)*)(?:\s+(?:--\s*|:\s*)?(.*)|\s*:\s*(.*))?$/;

/** Suppressions that were read, and what is wrong with the others. */
export interface ReadSuppressions {
  readonly suppressions: readonly Suppression[];
  readonly findings: readonly Finding[];
}

/** Reads the suppression comments of a file. */
export function readCommentSuppressions(file: string, text: string): ReadSuppressions {
  const suppressions: Suppression[] = [];
  const findings: Finding[] = [];
  for (const comment of findComments(file, text, PREFIX)) {
    const read = readComment(file, comment);
    if (typeof read === 'string') {
      findings.push(control('malformedSuppression', comment, `${read}; it suppresses nothing`, USAGE));
      continue;
    }
    suppressions.push(...read);
    if (read.some(({ reason }) => reason === undefined)) {
      findings.push(control('suppressionWithoutReason', comment, 'this suppression gives no reason', REASON));
    }
  }
  return { suppressions, findings };
}

const USAGE = 'write mesh-ignore-next-line, mesh-ignore or mesh-ignore-file, a code, and the reason';
const REASON = 'write the reason behind the code';

function readComment(file: string, comment: Comment): readonly Suppression[] | string {
  const [, form = '', rest = ''] = FORM.exec(comment.text) ?? [];
  const scope = scopeOf(file, comment, form);
  if (scope === undefined) return `there is no suppression ${PREFIX}${form}`;
  if (scope === 'nothing') return 'this suppression has no line to apply to';
  const [, names, ...reasons] = NAMES_AND_REASON.exec(rest) ?? [];
  if (names === undefined) return 'this suppression names no rule';
  const reason = reasons.find((text) => text !== undefined && text !== '');
  return names.split(',').map((name) => ({ reader: 'mesh', scope, name: name.trim(), reason, span: comment.span }));
}

function scopeOf(
  file: string,
  { span, nextLine, isAlone }: Comment,
  form: string,
): SuppressionScope | 'nothing' | undefined {
  const line = form === '' && !isAlone ? span.line : nextLine;
  switch (form) {
    case '-file':
      return { kind: 'file', file };
    case '':
    case '-next-line':
      return line === undefined ? 'nothing' : { kind: 'line', file, line };
    default:
      return undefined;
  }
}

function control(rule: keyof typeof CONTROL_RULES, { span }: Comment, message: string, help: string): Finding {
  const { code, rule: name, severity } = CONTROL_RULES[rule];
  return { code, rule: name, severity, message, help, location: { span } };
}
