import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { endpointsOf } from '../shared/services/endpoints.js';
import { labelFaults } from '../shared/values/labels.js';

export const rule = defineRule({
  code: 'MSH0413',
  name: 'invalid-endpoint-labels',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A label of a WorkloadEntry, an endpoint or a WorkloadGroup is malformed.',
  docs: {
    why: 'Subsets, selectors and policies find workloads by their labels. Istio rejects an object with a label that Kubernetes would not take.',
    fix: 'Use letters, digits, hyphens, dots and underscores, at most 63; a key may have a domain name and a slash in front.',
  },
  *check({ mesh }) {
    for (const { resource, endpoint, path } of endpointsOf(mesh)) {
      for (const { key, at, fault } of labelFaults(endpoint.labels)) {
        yield { resource, path: [...path, 'labels', key], at, message: `${fault}; ${rejected(resource)}` };
      }
    }
    for (const resource of mesh.resources.WorkloadGroup) {
      for (const { key, at, fault } of labelFaults(resource.spec.metadata?.labels)) {
        yield { resource, path: ['spec', 'metadata', 'labels', key], at, message: `${fault}; ${rejected(resource)}` };
      }
    }
  },
});
