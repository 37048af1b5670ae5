import { palette, wantsColor } from '../../../report/color.js';
import { formatRulesJson } from '../../../report/findings/rule-page.js';
import { formatTable } from '../../../report/table.js';
import { CATALOGUE, findRules } from '../../../rules/catalogue/catalogue.js';
import { isKnownRuleName, ruleNameHelp } from '../../../rules/catalogue/rule-names.js';
import { requestError } from '../../request-error.js';

export interface RulesFlags {
  readonly output: 'text' | 'json';
}

/** Prints the catalogue, or the part of it that names stand for. */
export async function runRules(names: readonly string[], { output }: RulesFlags): Promise<void> {
  const unknown = names.find((name) => !isKnownRuleName(name));
  if (unknown !== undefined) throw requestError(`there is no rule, code or group "${unknown}"`, ruleNameHelp(unknown));
  const wanted = new Set(names.flatMap(findRules));
  const rules = names.length === 0 ? CATALOGUE : CATALOGUE.filter((rule) => wanted.has(rule));
  if (output === 'json') {
    process.stdout.write(formatRulesJson(rules));
    return;
  }
  const rows = rules.map(({ code, name, severity, group, upstream }) => {
    return [code, name, severity, group, upstream.join(' ') || '-'];
  });
  const table = { header: ['CODE', 'RULE', 'SEVERITY', 'GROUP', 'ALSO KNOWN AS'], rows, padding: 2 };
  process.stdout.write(formatTable(table, palette(wantsColor(process.env, process.stdout.isTTY === true))));
}
