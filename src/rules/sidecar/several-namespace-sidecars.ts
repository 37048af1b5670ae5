import type { SidecarResource } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { hasAmbientWorkloads } from '../shared/ambient/ambient.js';
import { namesText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { sharedNamespaces } from '../shared/workloads/workload-overlaps.js';
import { workloadsOf } from '../shared/workloads/workloads.js';

export const rule = defineRule({
  code: 'MSH0552',
  name: 'several-namespace-sidecars',
  severity: 'error',
  upstream: ['IST0111', 'KIA0002'],
  summary: 'Several Sidecars of a namespace have no workload selector.',
  docs: {
    why: 'A namespace has one Sidecar for the workloads that no other selects. Of several Istio takes the oldest, and among those of one age the first by name; what only the others import is unreachable. Applying the same files to a new cluster can so cut connections.',
    fix: 'Keep one, usually named `default`, and give the others a selector or remove them.',
  },
  *check({ mesh }) {
    const wide = mesh.sidecars.filter(
      (sidecar) => isForNamespace(sidecar) && !hasAmbientWorkloads(mesh, namespaceOf(sidecar)),
    );
    for (const { item, first, others } of sharedNamespaces(wide)) {
      const names = others.map(({ metadata }) => metadata.name);
      yield {
        resource: item,
        path: ['metadata', 'name'],
        severity: item === first ? 'info' : 'error',
        // Kiali leaves namespaces without workloads out.
        upstream: workloadsOf(mesh, undefined, namespaceOf(item)).length > 0 ? undefined : ['IST0111'],
        message:
          item === first
            ? `namespace ${namespaceOf(item)} has ${others.length + 1} Sidecars without a selector; proxies take this one, as the oldest or first by name, and ignore ${namesText(names)}`
            : `proxies ignore this Sidecar: ${first.metadata.name} is the one without a selector for namespace ${namespaceOf(item)}`,
        help: 'keep one without a selector',
        related: others.slice(0, 5).map((other) => ({
          resource: other,
          path: ['metadata', 'name'],
          message: 'has no selector either',
        })),
      };
    }
  },
});

function isForNamespace({ spec }: SidecarResource): boolean {
  return Object.keys(spec.workloadSelector?.labels ?? {}).length === 0;
}
