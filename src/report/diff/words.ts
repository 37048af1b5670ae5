import { isWholeVirtualHost } from '../../diff/collector.js';
import type { MeshDiff } from '../../diff/diff.js';
import type { Edit } from '../../diff/edits.js';
import type { ProxyIdentity } from '../../diff/resources.js';
import type { FactAction, Topic } from '../../diff/traffic/fact.js';

export const SIGNS: Readonly<Record<FactAction, string>> = { removed: '-', added: '+', retargeted: '>', changed: '~' };

/** Headings of the summary, by topic and by what happens. */
export const TOPIC_TITLES: Readonly<Record<Topic, string>> = {
  host: 'Hosts',
  route: 'Routes',
  connection: 'Connections',
  policy: 'Policies',
  certificate: 'Certificates',
  endpoints: 'Endpoints',
  listener: 'Listeners',
  cluster: 'Clusters',
  bootstrap: 'Bootstrap',
};

/** `1,000` */
export const count = (number: number): string => number.toLocaleString('en-US');

/** A number with its noun: `1 proxy`, `2 proxies`. */
export function plural(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}

const NAMED = 3;

/** Proxies in a few words: one by its name, several by their number. */
export function proxiesText(proxies: readonly ProxyIdentity[]): string {
  const [first] = proxies;
  if (first !== undefined && proxies.length === 1) return `${first.type} ${first.name}`;
  const gateways = proxies.filter(({ type }) => type === 'gateway').length;
  const sidecars = proxies.length - gateways;
  return [gateways > 0 ? plural(gateways, 'gateway') : '', sidecars > 0 ? plural(sidecars, 'sidecar') : '']
    .filter((part) => part !== '')
    .join(' and ');
}

/** The names of the first proxies, and how many more there are. */
export function proxyNames(proxies: readonly ProxyIdentity[], shown = NAMED): string {
  const names = proxies.slice(0, shown).map(({ name }) => name);
  const more = proxies.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${count(more)} more` : names.join(', ');
}

/** What was compared, in a line. */
export function comparisonText({ compared, changed, added, removed }: MeshDiff): string {
  const parts = [
    `${plural(compared, 'proxy', 'proxies')} compared, ${count(changed)} ${changed === 1 ? 'differs' : 'differ'}`,
    added.length > 0 ? `${count(added.length)} added` : '',
    removed.length > 0 ? `${count(removed.length)} removed` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** An edit as a line: its sign, where it is, and the values. */
export function editText(
  { op, path, before, after }: Edit,
  width: number,
): { readonly sign: string; readonly text: string } {
  const where = path.reduce(
    (text, { label }) => (label.startsWith('[') || text === '' ? text + label : `${text}.${label}`),
    '',
  );
  if (op === 'replace') return { sign: '~', text: `${where}: ${shorten(before, width)} → ${shorten(after, width)}` };
  const sign = op === 'add' ? '+' : '-';
  if (isWholeVirtualHost(path)) return { sign, text: where };
  return { sign, text: `${where}: ${shorten(op === 'add' ? after : before, width)}` };
}

function shorten(value: unknown, width: number): string {
  const text = JSON.stringify(value) ?? 'unset';
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}
