import type { HeaderMutations, HeaderValueOption } from '../../envoy/types.js';
import type { Outcome } from '../../trace/outcome.js';
import type { ExpectedHeaderOperations } from '../format.js';
import type { Comparison } from './comparison.js';

type Direction = 'request' | 'response';

/** Compares what the route, its virtual host and its destinations do to headers; they may do more than is expected. */
export function compareHeaders(
  direction: Direction,
  expected: ExpectedHeaderOperations | undefined,
  outcome: Outcome,
): readonly Comparison[] {
  if (expected === undefined) return [];
  const { added, removed } = operationsOf(direction, outcome);
  const values = (how: 'set' | 'add'): readonly Comparison[] =>
    Object.entries(expected[how] ?? {}).map(([name, value]) => {
      const found = added.filter(({ header }) => isSameName(header.key, name));
      const isSet = ({ appendAction }: HeaderValueOption): boolean => (appendAction !== undefined) === (how === 'set');
      return {
        field: `headers.${direction}.${how}.${name}`,
        holds: found.some((option) => isSet(option) && (option.header.value ?? '') === value),
        expected: value,
        actual:
          found.map((option) => `${isSet(option) ? '' : `not by ${how}: `}${option.header.value}`).join(', ') || 'none',
      };
    });
  const removals = (expected.remove ?? []).map((name): Comparison => {
    const holds = removed.some((each) => isSameName(each, name));
    return { field: `headers.${direction}.remove`, holds, expected: name, actual: removed.join(', ') || 'none' };
  });
  return [...values('set'), ...values('add'), ...removals];
}

const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function operationsOf(direction: Direction, { route, virtualHost }: Outcome) {
  const levels: readonly (HeaderMutations | undefined)[] = [
    route,
    virtualHost,
    ...(route?.route?.weightedClusters?.clusters ?? []),
  ];
  const isRequest = direction === 'request';
  return {
    added: levels.flatMap((level) => (isRequest ? level?.requestHeadersToAdd : level?.responseHeadersToAdd) ?? []),
    removed: levels.flatMap(
      (level) => (isRequest ? level?.requestHeadersToRemove : level?.responseHeadersToRemove) ?? [],
    ),
  };
}
