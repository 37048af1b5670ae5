import type { SharedChange } from '../../diff/collector.js';
import { isEmptyDiff, type MeshDiff } from '../../diff/diff.js';
import { TOPICS, type TrafficFact } from '../../diff/traffic/fact.js';
import { type Paint, type Palette, plain } from '../color.js';
import { changeGroups, type SharedFact, sharedFacts } from './group.js';
import { comparisonText, count, editText, proxiesText, proxyNames, SIGNS, TOPIC_TITLES } from './words.js';

export interface DiffTextOptions {
  readonly colors?: Palette | undefined;
  /** Whether long lists are shown whole. */
  readonly verbose?: boolean | undefined;
}

const SHOWN_FACTS = 10;
const SHOWN_CHANGES = 20;
const SHOWN_EDITS = 8;
const VALUE_WIDTH = 120;

/** The difference for a terminal: what it means for traffic, then resource by resource. */
export function formatDiffText(diff: MeshDiff, { colors = plain, verbose = false }: DiffTextOptions = {}): string {
  if (isEmptyDiff(diff)) return `No differences: ${comparisonText(diff)}.\n`;
  const lines = [
    colors.strong(`${comparisonText(diff)}.`),
    ...proxyLines(diff, colors),
    ...factLines(diff, colors, verbose),
  ];
  for (const { proxies, changes } of changeGroups(diff)) {
    const names =
      proxies.length === 1 ? '' : ` ${colors.faint(`(${proxyNames(proxies, verbose ? proxies.length : undefined)})`)}`;
    lines.push('', `${colors.heading(proxiesText(proxies))}${names}`);
    lines.push(
      ...limited(changes, verbose ? undefined : SHOWN_CHANGES, '  ').flatMap((change) =>
        changeLines(change, colors, verbose),
      ),
    );
  }
  return `${lines.join('\n')}\n`;
}

function proxyLines({ added, removed }: MeshDiff, colors: Palette): readonly string[] {
  return [
    ...(removed.length > 0 ? [colors.bad(`  - ${proxiesText(removed)} removed: ${proxyNames(removed)}`)] : []),
    ...(added.length > 0 ? [colors.good(`  + ${proxiesText(added)} added: ${proxyNames(added)}`)] : []),
  ];
}

function paintOf(sign: string, colors: Palette): Paint {
  if (sign === '-') return colors.bad;
  return sign === '+' ? colors.good : colors.warning;
}

function factLines(diff: MeshDiff, colors: Palette, verbose: boolean): readonly string[] {
  const facts = sharedFacts(diff);
  return TOPICS.flatMap((topic) => {
    const ofTopic = facts.filter(({ fact }) => fact.topic === topic);
    if (ofTopic.length === 0) return [];
    const shown = limited(ofTopic, verbose ? undefined : SHOWN_FACTS, '  ');
    return [
      '',
      colors.heading(TOPIC_TITLES[topic]),
      ...shown.map((item) => (typeof item === 'string' ? item : factLine(item, colors))),
    ];
  });
}

function factLine({ fact, proxies }: SharedFact, colors: Palette): string {
  const paint = paintOf(SIGNS[fact.action], colors);
  return `  ${paint(`${SIGNS[fact.action]} ${factText(fact)}`)} ${colors.faint(`(${proxiesText(proxies)})`)}`;
}

/** A fact without its sign. */
export function factText({ subject, detail }: TrafficFact): string {
  return detail === undefined ? subject : `${subject}: ${detail}`;
}

function changeLines(shared: SharedChange | string, colors: Palette, verbose: boolean): readonly string[] {
  if (typeof shared === 'string') return [shared];
  const { kind, name, action, edits } = shared.change;
  const sign = SIGNS[action];
  const width = verbose ? Number.POSITIVE_INFINITY : VALUE_WIDTH;
  const shown = limited(edits, verbose ? undefined : SHOWN_EDITS, '      ');
  return [
    paintOf(sign, colors)(`  ${sign} ${kind} ${name}`),
    ...shown.map((edit) => {
      if (typeof edit === 'string') return edit;
      const { sign: editSign, text } = editText(edit, width);
      return `      ${paintOf(editSign, colors)(editSign)} ${text}`;
    }),
  ];
}

/** The first items, and a line that says how many are left. */
function limited<Item>(items: readonly Item[], most: number | undefined, indent: string): readonly (Item | string)[] {
  if (most === undefined || items.length <= most) return items;
  return [...items.slice(0, most), `${indent}… ${count(items.length - most)} more (--verbose shows all)`];
}
