import { isLabelSubset, type Labels } from './labels.js';

/** Finds the labelled items of a namespace that a selector selects without looking at all of them. */
export interface LabelIndex<Item> {
  /** In the order the items were given; an empty or absent selector selects nothing. */
  select(namespace: string, selector: Labels | undefined): readonly Item[];
}

/** Finds the selectors of a namespace that select a set of labels. */
export interface SelectorIndex<Item> {
  /** In the order the items were given; items without a selector never match. */
  matching(namespace: string, labels: Labels): readonly Item[];
}

const pairKey = (namespace: string, key: string, value: string): string => `${namespace}\n${key}\n${value}`;

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

interface Labelled<Item> {
  readonly item: Item;
  readonly labels: Labels;
}

/** The index is made when first asked. */
export function indexByLabels<Item>(
  items: readonly Item[],
  facts: (item: Item) => { readonly namespace: string; readonly labels: Labels },
): LabelIndex<Item> {
  let byPair: Map<string, Labelled<Item>[]> | undefined;
  return {
    select(namespace, selector) {
      byPair ??= groupByPair(items, facts);
      let shortest: readonly Labelled<Item>[] | undefined;
      for (const key in selector) {
        const candidates = byPair.get(pairKey(namespace, key, selector[key] ?? ''));
        if (!candidates) return [];
        if (!shortest || candidates.length < shortest.length) shortest = candidates;
      }
      return (shortest ?? [])
        .filter((candidate) => isLabelSubset(selector, candidate.labels))
        .map((candidate) => candidate.item);
    },
  };
}

function groupByPair<Item>(
  items: readonly Item[],
  facts: (item: Item) => { readonly namespace: string; readonly labels: Labels },
): Map<string, Labelled<Item>[]> {
  const byPair = new Map<string, Labelled<Item>[]>();
  for (const item of items) {
    const { namespace, labels } = facts(item);
    const labelled = { item, labels };
    for (const key in labels) append(byPair, pairKey(namespace, key, labels[key] ?? ''), labelled);
  }
  return byPair;
}

interface Selecting<Item> {
  readonly item: Item;
  readonly selector: Labels;
  readonly position: number;
}

/** Indexes items by the selectors they have, to find those that select given labels. */
export function indexBySelector<Item>(
  items: readonly Item[],
  facts: (item: Item) => { readonly namespace: string; readonly selector: Labels | undefined | null },
): SelectorIndex<Item> {
  const byPair = new Map<string, Selecting<Item>[]>();
  for (const { namespace, rarest, entry } of withRarestPair(items, facts))
    append(byPair, pairKey(namespace, ...rarest), entry);
  return {
    matching(namespace, labels) {
      const found: Selecting<Item>[] = [];
      for (const key in labels) {
        for (const candidate of byPair.get(pairKey(namespace, key, labels[key] ?? '')) ?? []) {
          if (isLabelSubset(candidate.selector, labels)) found.push(candidate);
        }
      }
      return found.sort((a, b) => a.position - b.position).map((candidate) => candidate.item);
    },
  };
}

/** Files every selector under the one of its labels that the fewest selectors share. */
function withRarestPair<Item>(
  items: readonly Item[],
  facts: (item: Item) => { readonly namespace: string; readonly selector: Labels | undefined | null },
): { namespace: string; rarest: [string, string]; entry: Selecting<Item> }[] {
  const counts = new Map<string, number>();
  const selecting: { namespace: string; entry: Selecting<Item> }[] = [];
  let position = 0;
  for (const item of items) {
    const { namespace, selector } = facts(item);
    if (selector) selecting.push({ namespace, entry: { item, selector, position } });
    for (const key in selector) {
      const pair = pairKey(namespace, key, selector[key] ?? '');
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    position++;
  }
  return selecting.flatMap(({ namespace, entry }) => {
    const pairs = Object.entries(entry.selector);
    const count = ([key, value]: [string, string]) => counts.get(pairKey(namespace, key, value)) ?? 0;
    const first = pairs[0];
    if (!first) return [];
    return [
      { namespace, rarest: pairs.reduce((best, pair) => (count(pair) < count(best) ? pair : best), first), entry },
    ];
  });
}
