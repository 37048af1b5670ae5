import type { RuleInfo } from '../../rules/catalogue/rule-info.js';
import { type Palette, plain } from '../color.js';

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

/** A page of its own, with title and facts. */
export function ruleMarkdownPage(rule: RuleInfo): string {
  return `# ${rule.code} ${rule.name}\n\n${factsOf(rule)}\n\n${ruleMarkdown(rule)}\n`;
}

function factsOf({ severity, group, upstream }: RuleInfo): string {
  const facts = [`Severity: ${severity}.`, `Group: ${group}.`];
  return [...facts, ...(upstream.length === 0 ? [] : [`Other tools: ${upstream.join(', ')}.`])].join(' ');
}

/** The page on a terminal. */
export function formatRulePage(
  rule: RuleInfo,
  { colors = plain, width = 100 }: { readonly colors?: Palette; readonly width?: number } = {},
): string {
  const { code, name, summary, docs } = rule;
  const sections: readonly (readonly [title: string, text: string | undefined])[] = [
    ['Why it matters', docs.why],
    ['How to fix it', docs.fix],
    ['When it is fine', docs.exceptions],
  ];
  const body = sections.flatMap(([title, text]) =>
    text === undefined ? [] : [`${colors.strong(title)}\n${wrap(text, width - 2, '  ')}\n`],
  );
  const head = `${colors.heading(`${code} ${name}`)}\n${colors.faint(factsOf(rule))}\n\n${wrap(summary, width, '')}\n`;
  return [head, ...body].join('\n');
}

/** Breaks prose between words; blocks of code and lists keep their lines. */
function wrap(text: string, width: number, indent: string): string {
  return text
    .split(/\n/)
    .flatMap((line) => (/^(?:\s{2,}|[-*`|])/.test(line) ? [line] : wrapLine(line, width)))
    .map((line) => `${indent}${line}`.trimEnd())
    .join('\n');
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

/** Rules as JSON: code, name, severity, group, upstream, summary and docs. */
export function formatRulesJson(rules: readonly RuleInfo[]): string {
  const listed = rules.map(({ code, name, severity, group, upstream, summary, docs }) => {
    return { code, name, severity, group, upstream, summary, docs };
  });
  return `${JSON.stringify({ version: 1, rules: listed }, undefined, 2)}\n`;
}
