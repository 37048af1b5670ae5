import { defineRule } from '../rule.js';
import { overlapFindings } from '../shared/workloads/rival-findings.js';

export const rule = defineRule({
  code: 'MSH0851',
  name: 'overlapping-telemetries',
  severity: 'error',
  upstream: ['IST0159'],
  summary: 'Several Telemetries select one workload.',
  docs: {
    why: 'A workload takes one Telemetry of those with a selector: the oldest that selects it, and among those of one age the first by name. Metrics, logs and traces that the others ask for are not made.',
    fix: 'Merge them into one, or make their selectors exclude each other.',
  },
  *check({ mesh }) {
    yield* overlapFindings(mesh, mesh.policies.telemetries, {
      path: ['spec', 'selector', 'matchLabels'],
      selectorOf: ({ spec }) => spec.selector?.matchLabels,
    });
  },
});
