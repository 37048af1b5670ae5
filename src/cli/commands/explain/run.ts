import { palette, wantsColor } from '../../../report/color.js';
import { formatRulePage, formatRulesJson, ruleMarkdownPage } from '../../../report/findings/rule-page.js';
import { formatTable } from '../../../report/table.js';
import { findRules } from '../../../rules/catalogue/catalogue.js';
import { UNCOVERED_CODES } from '../../../rules/catalogue/reference-codes.js';
import { ruleNameHelp } from '../../../rules/catalogue/rule-names.js';
import { requestError } from '../../request-error.js';

export interface ExplainFlags {
  readonly output: 'text' | 'markdown' | 'json';
}

/** With more rules than this, a list is of more use than their pages. */
const MOST_PAGES = 3;

/** Prints the pages of the rules that a code or name stands for. */
export async function runExplain(name: string, { output }: ExplainFlags): Promise<void> {
  const rules = findRules(name);
  if (rules.length === 0) {
    const reason = UNCOVERED_CODES.get(name.toUpperCase());
    if (reason === undefined) throw requestError(`there is no rule or code "${name}"`, ruleNameHelp(name));
    throw requestError(`mesh has no rule for ${name.toUpperCase()}: ${lowerFirst(reason)}`);
  }
  if (rules.length > MOST_PAGES && output === 'text') {
    const rows = rules.map(({ code, name: rule, summary }) => [code, rule, summary]);
    process.stdout.write(formatTable({ header: ['CODE', 'RULE', 'WHAT'], rows, padding: 2 }));
    process.stdout.write(`\n${name} stands for ${rules.length} rules; mesh explain CODE shows the page of one.\n`);
    return;
  }
  const colors = palette(wantsColor(process.env, process.stdout.isTTY === true));
  const width = Math.min(process.stdout.columns || 100, 100);
  if (output === 'json') process.stdout.write(formatRulesJson(rules));
  else if (output === 'markdown') process.stdout.write(rules.map(ruleMarkdownPage).join('\n'));
  else process.stdout.write(rules.map((rule) => formatRulePage(rule, { colors, width })).join('\n'));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
