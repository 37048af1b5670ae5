import { defineRule } from '../rule.js';
import { namesText } from '../shared/names.js';
import { workloadOverlaps } from '../shared/workloads/workload-overlaps.js';

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
    const overlaps = workloadOverlaps(mesh, mesh.policies.telemetries, ({ spec }) => spec.selector?.matchLabels);
    for (const [resource, { rivals, workload }] of overlaps) {
      const names = [...rivals].map(({ metadata }) => metadata.name);
      const isChosen = mesh.policies.telemetries.find((one) => one === resource || rivals.has(one)) === resource;
      const select = `${namesText(names)} ${names.length > 1 ? 'select' : 'selects'}`;
      yield {
        resource,
        path: ['spec', 'selector', 'matchLabels'],
        severity: isChosen ? 'info' : 'error',
        message: isChosen
          ? `${select} ${workload.workload.name}, too; its proxy takes this Telemetry, as the oldest or first by name, and ignores the rest`
          : `the proxy of ${workload.workload.name} ignores this Telemetry: ${select} it, too, and an older one or the first by name wins`,
        help: 'merge them into one Telemetry',
        related: [...rivals].slice(0, 5).map((other) => ({
          resource: other,
          path: ['spec', 'selector', 'matchLabels'],
          message: `selects ${workload.workload.name}, too`,
        })),
      };
    }
  },
});
