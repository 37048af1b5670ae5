import type { Finding } from '../../source/finding.js';
import { isKnownRuleName, ruleNameHelp } from '../catalogue/rule-names.js';
import { CONTROL_RULES } from '../control-rules.js';
import type { ConfigFile } from './lint-config.js';
import { unknownNames } from './severities.js';

/** What is wrong with a configuration that can be used all the same: rules that do not exist. */
export function configFindings({ config, document }: ConfigFile): readonly Finding[] {
  const { code, rule, severity } = CONTROL_RULES.unknownConfiguredRule;
  return unknownNames(config, isKnownRuleName).map((path) => {
    const name = String(path.at(-1));
    const message = `there is no rule ${JSON.stringify(name)}; its severity here has no effect`;
    return { code, rule, severity, message, help: ruleNameHelp(name), location: { document, path, at: 'key' } };
  });
}
