import { targetRefsOf } from '../../compile/policy/attachment.js';
import { defineRule } from '../rule.js';
import { labelsText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { nearSelectorValue } from '../shared/workloads/near-selector.js';

export const rule = defineRule({
  code: 'MSH0850',
  name: 'telemetry-without-workload',
  severity: 'warning',
  upstream: ['IST0101'],
  summary: 'The selector of a Telemetry selects no workload.',
  docs: {
    why: 'A Telemetry with a selector is for the workloads of its namespace that carry those labels. Where there are none, no proxy changes its metrics, logs or traces.',
    fix: 'Write labels of the pod template, in the namespace where the workloads run.',
    exceptions: 'Nothing is reported where the input tells nothing of the namespace.',
  },
  *check({ mesh, knowledge }) {
    for (const resource of mesh.resources.Telemetry) {
      const labels = resource.spec.selector?.matchLabels ?? {};
      const namespace = namespaceOf(resource);
      if (Object.keys(labels).length === 0 || targetRefsOf(resource.spec).length > 0) continue;
      if (knowledge.pods(labels, namespace) !== 'missing') continue;
      yield {
        resource,
        path: ['spec', 'selector', 'matchLabels'],
        message: `no workload in ${namespace} has the labels ${labelsText(labels)}, so this Telemetry changes nothing`,
        help: nearSelectorValue(mesh, namespace, labels),
      };
    }
  },
});
