import { defineRule } from '../rule.js';
import { labelsText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';

export const rule = defineRule({
  code: 'MSH0571',
  name: 'selector-in-root-namespace',
  severity: 'warning',
  upstream: ['KIA1006'],
  summary: 'A Sidecar of the root namespace has a workload selector.',
  docs: {
    why: 'The Sidecar of the root namespace is the default of all namespaces, as long as it selects nothing. With a selector it is for workloads of the root namespace itself, where there are hardly any, and no default at all.',
    fix: 'Remove the selector, or write the Sidecar in the namespace of the workloads.',
  },
  *check({ mesh }) {
    const { rootNamespace } = mesh.config;
    for (const resource of mesh.resources.Sidecar) {
      const labels = resource.spec.workloadSelector?.labels ?? {};
      if (namespaceOf(resource) !== rootNamespace || Object.keys(labels).length === 0) continue;
      yield {
        resource,
        path: ['spec', 'workloadSelector'],
        at: 'key',
        message: `this Sidecar is no default for the mesh: its selector limits it to workloads with ${labelsText(labels)} in ${rootNamespace} itself`,
        help: 'remove the selector, or move the Sidecar to the namespace of the workloads',
      };
    }
  },
});
