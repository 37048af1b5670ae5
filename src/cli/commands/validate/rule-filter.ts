import { isKnownRuleName, ruleNameHelp } from '../../../rules/catalogue/rule-names.js';
import { requestError } from '../../request-error.js';

/** Refuses names in --only and --skip that stand for no rule. */
export function checkRuleNames(names: readonly string[]): void {
  const unknown = names.find((name) => !isKnownRuleName(name));
  if (unknown !== undefined) throw requestError(`there is no rule, code or group "${unknown}"`, ruleNameHelp(unknown));
}
