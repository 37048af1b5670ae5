import { defineRule } from '../rule.js';
import { asksForAmbient } from '../shared/ambient/ambient.js';
import { namesText } from '../shared/names.js';
import { workloadOverlaps } from '../shared/workloads/workload-overlaps.js';

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
    const overlaps = workloadOverlaps({ proxies }, mesh.sidecars, ({ spec }) => spec.workloadSelector?.labels);
    for (const [resource, { rivals, workload }] of overlaps) {
      const names = [...rivals].map(({ metadata }) => metadata.name);
      const isChosen = mesh.sidecars.find((one) => one === resource || rivals.has(one)) === resource;
      const select = `${namesText(names)} ${names.length > 1 ? 'select' : 'selects'}`;
      yield {
        resource,
        path: ['spec', 'workloadSelector', 'labels'],
        severity: isChosen ? 'info' : 'error',
        message: isChosen
          ? `${select} ${workload.workload.name}, too; its proxy takes this Sidecar, as the oldest or first by name, and ignores the rest`
          : `the proxy of ${workload.workload.name} ignores this Sidecar: ${select} it, too, and an older one or the first by name wins`,
        help: 'merge them into one Sidecar',
        related: [...rivals].slice(0, 5).map((other) => ({
          resource: other,
          path: ['spec', 'workloadSelector', 'labels'],
          message: `selects ${workload.workload.name}, too`,
        })),
      };
    }
  },
});
