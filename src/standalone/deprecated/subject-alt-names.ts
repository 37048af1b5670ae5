import { isIP } from 'node:net';
import { type JsonRecord, recordsAt, textAt } from '../../source/json-fields.js';
import { without } from '../rewrite.js';
import type { ReportingVisit } from '../rewrite-config.js';

/** `matchSubjectAltNames` has a successor that says which type of name is meant. */
export const typedSubjectAltNames: ReportingVisit = (record, report) => {
  if (record.matchSubjectAltNames === undefined) return record;
  report('replaced', 'matchSubjectAltNames', 'deprecated; matchTypedSubjectAltNames is its successor');
  const matchTypedSubjectAltNames = recordsAt(record, 'matchSubjectAltNames').map((matcher) => ({
    sanType: nameType(matcher),
    matcher,
  }));
  return { ...without(record, 'matchSubjectAltNames'), matchTypedSubjectAltNames };
};

function nameType(matcher: JsonRecord): 'URI' | 'IP_ADDRESS' | 'EMAIL' | 'DNS' {
  const text =
    textAt(matcher, 'exact') ||
    textAt(matcher, 'prefix') ||
    textAt(matcher, 'suffix') ||
    textAt(matcher, 'safeRegex', 'regex');
  if (text.includes('://')) return 'URI';
  if (isIP(text) !== 0) return 'IP_ADDRESS';
  return text.includes('@') ? 'EMAIL' : 'DNS';
}
