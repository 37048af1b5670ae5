import { defineRule } from '../rule.js';
import { asksForAmbient, hasAmbientWorkloads } from '../shared/ambient/ambient.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { workloadsOf } from '../shared/workloads/workloads.js';

export const rule = defineRule({
  code: 'MSH0553',
  name: 'sidecar-for-ambient',
  severity: 'warning',
  upstream: ['IST0167'],
  summary: 'A Sidecar is for workloads in ambient mode.',
  docs: {
    why: 'Workloads in ambient mode have no sidecar proxy that a Sidecar could configure: its imports, listeners and outbound policy are in force nowhere.',
    fix: 'Remove it; waypoints and AuthorizationPolicies do in ambient mode what it was for.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.Sidecar) {
      const labels = resource.spec.workloadSelector?.labels ?? {};
      const namespace = namespaceOf(resource);
      const selected = Object.keys(labels).length > 0 ? workloadsOf(mesh, labels, namespace) : undefined;
      const ambient = selected?.find(({ podLabels, injected, type }) => {
        return type === 'sidecar' && !injected && asksForAmbient(mesh, namespace, podLabels);
      });
      if (selected === undefined ? !hasAmbientWorkloads(mesh, namespace) : ambient === undefined) continue;
      yield {
        resource,
        path: ['spec', ...(selected === undefined ? [] : ['workloadSelector', 'labels'])],
        message: `${ambient ? `${ambient.workload.name} is` : `the workloads of ${namespace} are`} in ambient mode, without a proxy that this Sidecar could configure, so it has no effect`,
        help: 'remove it, or take the workloads out of ambient mode',
      };
    }
  },
});
