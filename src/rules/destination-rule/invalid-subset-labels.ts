import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { labelFaults } from '../shared/values/labels.js';

export const rule = defineRule({
  code: 'MSH0304',
  name: 'invalid-subset-labels',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A subset selects workloads by a label that none can have.',
  docs: {
    why: 'A subset is the workloads that carry its labels. Kubernetes takes no malformed labels, so the subset would be empty; Istio rejects the DestinationRule.',
    fix: 'Write the label as it stands on the pods. Wildcards are not understood.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.DestinationRule) {
      for (const [index, { name, labels }] of (resource.spec.subsets ?? []).entries()) {
        for (const { key, at, fault } of labelFaults(labels)) {
          const message = `subset ${name}: ${fault}; ${rejected(resource)}`;
          yield { resource, path: ['spec', 'subsets', index, 'labels', key], at, message };
        }
      }
    }
  },
});
