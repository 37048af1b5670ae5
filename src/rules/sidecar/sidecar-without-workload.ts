import { defineRule } from '../rule.js';
import { labelsText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { nearSelectorValue } from '../shared/workloads/near-selector.js';

export const rule = defineRule({
  code: 'MSH0550',
  name: 'sidecar-without-workload',
  severity: 'warning',
  upstream: ['IST0101', 'KIA0004'],
  summary: 'The selector of a Sidecar selects no workload of its namespace.',
  docs: {
    why: 'A Sidecar is for the workloads of its own namespace that carry its labels. Where there are none, nobody gets its listeners and imports: the workloads that are meant go on with the default of the namespace.',
    fix: 'Write labels of the pod template.',
    exceptions: 'Nothing is reported where the input tells nothing of the namespace.',
  },
  *check({ mesh, knowledge }) {
    for (const resource of mesh.resources.Sidecar) {
      const labels = resource.spec.workloadSelector?.labels ?? {};
      const namespace = namespaceOf(resource);
      if (Object.keys(labels).length === 0 || knowledge.pods(labels, namespace) !== 'missing') continue;
      yield {
        resource,
        path: ['spec', 'workloadSelector', 'labels'],
        message: `no workload in ${namespace} has the labels ${labelsText(labels)}, so no proxy gets this Sidecar`,
        help: nearSelectorValue(mesh, namespace, labels),
      };
    }
  },
});
