import { defineRule } from '../rule.js';
import { asksForAmbient } from '../shared/ambient/ambient.js';
import { overlapFindings } from '../shared/workloads/rival-findings.js';

export const rule = defineRule({
  code: 'MSH0551',
  name: 'overlapping-sidecars',
  severity: 'error',
  upstream: ['IST0110', 'KIA0003'],
  summary: 'Several Sidecars select one workload.',
  docs: {
    why: 'A workload takes one Sidecar: of those that select it the oldest, and among those of one age the first by name. What only the others import is unreachable for it.',
    fix: 'Merge them into one, or make their selectors exclude each other.',
  },
  *check({ mesh }) {
    const proxies = mesh.proxies.filter(({ namespace, podLabels }) => !asksForAmbient(mesh, namespace, podLabels));
    yield* overlapFindings({ proxies }, mesh.sidecars, {
      path: ['spec', 'workloadSelector', 'labels'],
      selectorOf: ({ spec }) => spec.workloadSelector?.labels,
    });
  },
});
