import type { RuleInfo } from '../../rules/catalogue/rule-info.js';

/** What there is to know about a rule, as Markdown without a title. */
export function ruleMarkdown({ summary, docs: { why, fix, exceptions } }: RuleInfo): string {
  const sections = [
    summary,
    `**Why it matters.** ${why}`,
    `**How to fix it.** ${fix}`,
    ...(exceptions === undefined ? [] : [`**When it is fine.** ${exceptions}`]),
  ];
  return sections.join('\n\n');
}

/** The same for readers of plain text. */
export function ruleText(rule: RuleInfo): string {
  return ruleMarkdown(rule).replaceAll('**', '');
}
