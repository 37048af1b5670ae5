import { defineRule } from '../rule.js';
import { type EnvoyPatchPart, patchSequence } from '../shared/envoy-filter/patch-sequence.js';
import { keyOf } from '../shared/names.js';

export const rule = defineRule({
  code: 'MSH0620',
  name: 'order-dependent-patch',
  severity: 'warning',
  upstream: ['IST0151', 'IST0155'],
  summary: 'An EnvoyFilter without priority places a patch relative to others.',
  docs: {
    why: 'Patches are applied by priority, then by age of the EnvoyFilter. One that inserts beside, replaces or removes something that another EnvoyFilter adds finds it only when it comes later. Without a priority that depends on which was created first, and applying the same files to a new cluster can change it.',
    fix: 'Set `priority`, or use INSERT_FIRST or ADD.',
    exceptions: 'Fine where the filter it refers to is one of Istio’s own.',
  },
  *check({ mesh }) {
    const versioned = new Map<string, EnvoyPatchPart>();
    for (const part of patchSequence(mesh)) {
      const { resource, patch, path, filterName } = part;
      const other = filterName === undefined ? undefined : versioned.get(filterName);
      if (isRelative(part)) {
        const operation = patch.patch?.operation;
        yield {
          resource,
          path: [...path, 'patch', 'operation'],
          message:
            other && other.resource !== resource
              ? `${operation} without a priority: ${keyOf(other.resource)} patches ${filterName} for some proxy versions, and which of the two comes first depends on their age`
              : `${operation} without a priority depends on the age of other EnvoyFilters: it misses what a younger one adds`,
          help: 'set spec.priority',
          upstream: [other ? 'IST0155' : 'IST0151'],
        };
      }
      if (filterName !== undefined && patch.match?.proxy?.proxyVersion) versioned.set(filterName, part);
    }
  },
});

const ROUTES: readonly (string | undefined)[] = ['ROUTE_CONFIGURATION', 'HTTP_ROUTE'];
const REPLACEABLE: readonly (string | undefined)[] = ['NETWORK_FILTER', 'HTTP_FILTER', 'VIRTUAL_HOST'];

function isRelative({ resource, patch: { applyTo, patch } }: EnvoyPatchPart): boolean {
  if ((resource.spec.priority ?? 0) !== 0) return false;
  switch (patch?.operation) {
    case 'INSERT_BEFORE':
    case 'INSERT_AFTER':
      return true;
    case 'REMOVE':
      return !ROUTES.includes(applyTo);
    case 'REPLACE':
      return REPLACEABLE.includes(applyTo);
    default:
      return false;
  }
}
