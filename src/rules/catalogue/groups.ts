/** Groups of rules by their codes: the first code of each, in ascending order. */
const GROUPS: readonly (readonly [first: number, name: string])[] = [
  [1, 'syntax'],
  [20, 'structure'],
  [100, 'gateway'],
  [200, 'virtual-service'],
  [300, 'destination-rule'],
  [400, 'service-entry'],
  [500, 'sidecar'],
  [600, 'envoy-filter'],
  [650, 'extensions'],
  [700, 'security'],
  [800, 'telemetry'],
  [900, 'kubernetes'],
  [1000, 'gateway-api'],
  [1100, 'compiled'],
  [1200, 'control'],
];

/** Names of all groups, in the order of their codes. */
export const GROUP_NAMES: readonly string[] = GROUPS.map(([, name]) => name);

/** The group that a code belongs to. */
export function groupOfCode(code: string): string {
  const number = Number(code.slice('MSH'.length));
  return GROUPS.findLast(([first]) => first <= number)?.[1] ?? 'syntax';
}
