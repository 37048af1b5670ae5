import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0303',
  name: 'duplicate-subset',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'Two subsets of a DestinationRule have the same name.',
  docs: {
    why: 'Routes choose a subset by its name. With two of one name Istio cannot tell which workloads are meant and rejects the DestinationRule.',
    fix: 'Rename one, or merge them.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.DestinationRule) {
      const first = new Map<string, number>();
      for (const [index, { name }] of (resource.spec.subsets ?? []).entries()) {
        if (!name) continue;
        const earlier = first.get(name);
        if (earlier === undefined) {
          first.set(name, index);
          continue;
        }
        yield {
          resource,
          path: ['spec', 'subsets', index, 'name'],
          message: `subset ${name} is defined twice; ${rejected(resource)}`,
          help: 'rename or remove one of them',
          related: [{ resource, path: ['spec', 'subsets', earlier, 'name'], message: 'defined here first' }],
        };
      }
    }
  },
});
