import type { StringMatch } from '../../../schema/types/networking.js';
import { regexFault } from './regex.js';

/** A member of a string match that Istio refuses. */
export interface StringMatchFault {
  readonly member: 'prefix' | 'regex';
  readonly fault: string;
}

/** What is wrong with a string match: an empty prefix or regex, or one that cannot be read. */
export function stringMatchFault(match: StringMatch | undefined): StringMatchFault | undefined {
  if (match?.prefix === '') return { member: 'prefix', fault: 'is an empty prefix' };
  if (match?.regex === '') return { member: 'regex', fault: 'is an empty regular expression' };
  return stringMatchRegexFault(match);
}

/** The same where an empty member is allowed. */
export function stringMatchRegexFault(match: StringMatch | undefined): StringMatchFault | undefined {
  const fault = match?.regex === undefined ? undefined : regexFault(match.regex);
  return match?.regex === undefined || fault === undefined
    ? undefined
    : { member: 'regex', fault: `${JSON.stringify(match.regex)} ${fault}` };
}
