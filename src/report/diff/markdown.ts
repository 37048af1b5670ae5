import { isEmptyDiff, type MeshDiff } from '../../diff/diff.js';
import { type FactAction, TOPICS } from '../../diff/traffic/fact.js';
import { changeGroups, sharedFacts } from './group.js';
import { factText } from './text.js';
import { comparisonText, count, editText, plural, proxiesText, proxyNames, SIGNS, TOPIC_TITLES } from './words.js';

const SHOWN_FACTS = 15;
const SHOWN_LINES = 60;
const VALUE_WIDTH = 160;

const WORDS: Readonly<Record<FactAction, string>> = {
  removed: 'removed',
  added: 'added',
  retargeted: 'goes elsewhere',
  changed: 'changed',
};

/** The difference for a comment on a pull request: a table of what it means for traffic, the resources folded away. */
export function formatDiffMarkdown(diff: MeshDiff): string {
  if (isEmptyDiff(diff)) return `### Mesh configuration: no change\n\n${comparisonText(diff)}.\n`;
  const parts = ['### Mesh configuration', `${comparisonText(diff)}.`, ...proxyParts(diff), ...factTable(diff)];
  return `${[...parts, ...details(diff)].join('\n\n')}\n`;
}

function proxyParts({ added, removed }: MeshDiff): readonly string[] {
  return [
    ...(removed.length > 0 ? [`**Removed:** ${proxiesText(removed)} (${proxyNames(removed)})`] : []),
    ...(added.length > 0 ? [`**Added:** ${proxiesText(added)} (${proxyNames(added)})`] : []),
  ];
}

function factTable(diff: MeshDiff): readonly string[] {
  const facts = sharedFacts(diff);
  if (facts.length === 0) return [];
  const rows = TOPICS.flatMap((topic) => {
    const ofTopic = facts.filter(({ fact }) => fact.topic === topic);
    const shown = ofTopic.slice(0, SHOWN_FACTS).map(({ fact, proxies }) => {
      return row([`${TOPIC_TITLES[topic]}: ${WORDS[fact.action]}`, code(factText(fact)), proxiesText(proxies)]);
    });
    const more = ofTopic.length - shown.length;
    return more > 0 ? [...shown, row([TOPIC_TITLES[topic], `and ${count(more)} more`, ''])] : shown;
  });
  return [['| Traffic | | Proxies |', '| --- | --- | --- |', ...rows].join('\n')];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Inline code in a cell of a table, whatever it holds. */
function code(text: string): string {
  const ticks = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const padding = ticks.length > 1 ? ' ' : '';
  return `${ticks}${padding}${text.replaceAll('|', '\\|').replaceAll('\n', ' ')}${padding}${ticks}`;
}

function details(diff: MeshDiff): readonly string[] {
  return changeGroups(diff).map(({ proxies, changes }) => {
    const lines = changes.flatMap(({ change: { kind, name, action, edits } }) => [
      `${diffSign(SIGNS[action])} ${kind} ${name}`,
      ...edits.map((edit) => {
        const { sign, text } = editText(edit, VALUE_WIDTH);
        return `${diffSign(sign)}     ${text}`;
      }),
    ]);
    const more = lines.length - SHOWN_LINES;
    const shown = more > 0 ? [...lines.slice(0, SHOWN_LINES), `# ${plural(more, 'line')} more`] : lines;
    const title = `${proxiesText(proxies)}: ${plural(changes.length, 'resource')}`;
    const names = proxies.length > 1 ? `${proxyNames(proxies, 10)}\n\n` : '';
    return `<details><summary>${title}</summary>\n\n${names}~~~~diff\n${shown.join('\n')}\n~~~~\n\n</details>`;
  });
}

/** What the colouring of ```diff understands. */
const diffSign = (sign: string): string => (sign === '~' || sign === '>' ? '!' : sign);
