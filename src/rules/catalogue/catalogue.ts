import { compareText } from '../../model/order.js';
import { schemaRules } from '../../schema/schema-rules.js';
import { SOURCE_RULES } from '../../source/findings.js';
import { CONTROL_RULES, type ControlRule } from '../control-rules.js';
import { RULES } from '../registry.generated.js';
import { CONTROL_DOCS } from './control-docs.js';
import { groupOfCode } from './groups.js';
import type { RuleDocs, RuleInfo } from './rule-info.js';
import { STRUCTURE_DOCS } from './structure-docs.js';
import { SYNTAX_DOCS } from './syntax-docs.js';

/** Every rule of every stage, in the order of their codes. */
export const CATALOGUE: readonly RuleInfo[] = [
  ...Object.values(SOURCE_RULES).map((rule) => stageRule(rule, SYNTAX_DOCS)),
  ...Object.values(schemaRules).map((rule) =>
    stageRule(rule, STRUCTURE_DOCS, rule.severity === 'error' ? ['IST0106'] : []),
  ),
  ...RULES.map(({ code, name, severity, upstream, summary, docs }) => {
    return { code, name, severity, upstream, summary, docs, group: groupOfCode(code) };
  }),
  ...Object.values(CONTROL_RULES).map((rule) => stageRule(rule, CONTROL_DOCS)),
].sort((a, b) => compareText(a.code, b.code));

function stageRule(
  { code, rule, severity, summary }: ControlRule,
  pages: Readonly<Record<string, RuleDocs>>,
  upstream: readonly string[] = [],
): RuleInfo {
  return { code, name: rule, severity, upstream, summary, group: groupOfCode(code), docs: pages[code] ?? NO_DOCS };
}

const NO_DOCS: RuleDocs = { why: '', fix: '' };

/** The rules a name stands for: a code, the name of a rule or of a group, or a code of istioctl or Kiali. Case does not matter. */
export function findRules(name: string): readonly RuleInfo[] {
  const upper = name.toUpperCase();
  const lower = name.toLowerCase();
  return CATALOGUE.filter(
    ({ code, name: ruleName, group, upstream }) =>
      code === upper || ruleName === lower || group === lower || upstream.includes(upper),
  );
}
