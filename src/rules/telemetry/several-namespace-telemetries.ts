import { targetRefsOf } from '../../compile/policy/attachment.js';
import { defineRule } from '../rule.js';
import { namesText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { sharedNamespaces } from '../shared/workloads/workload-overlaps.js';

export const rule = defineRule({
  code: 'MSH0852',
  name: 'several-namespace-telemetries',
  severity: 'error',
  upstream: ['IST0160'],
  summary: 'Several Telemetries of a namespace have no selector.',
  docs: {
    why: 'A namespace has one Telemetry without a selector. Of several Istio takes the oldest, and among those of one age the first by name; metrics, logs and traces that the others ask for are not made.',
    fix: 'Keep one, usually named `default`, and give the others a selector or merge them into it.',
  },
  *check({ mesh }) {
    const wide = mesh.policies.telemetries.filter(
      ({ spec }) => spec.selector === undefined && targetRefsOf(spec).length === 0,
    );
    for (const { item, first, others } of sharedNamespaces(wide)) {
      const names = others.map(({ metadata }) => metadata.name);
      yield {
        resource: item,
        path: ['metadata', 'name'],
        severity: item === first ? 'info' : 'error',
        message:
          item === first
            ? `namespace ${namespaceOf(item)} has ${others.length + 1} Telemetries without a selector; proxies take this one, as the oldest or first by name, and ignore ${namesText(names)}`
            : `proxies ignore this Telemetry: ${first.metadata.name} is the one without a selector for namespace ${namespaceOf(item)}`,
        help: 'merge them into one',
        related: others.slice(0, 5).map((other) => ({
          resource: other,
          path: ['metadata', 'name'],
          message: 'has no selector either',
        })),
      };
    }
  },
});
