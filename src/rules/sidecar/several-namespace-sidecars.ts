import type { SidecarResource } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { hasAmbientWorkloads } from '../shared/ambient/ambient.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { sharedNamespaceFindings } from '../shared/workloads/rival-findings.js';
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
    for (const finding of sharedNamespaceFindings(wide, 'Sidecars')) {
      const hasWorkloads = workloadsOf(mesh, undefined, namespaceOf(finding.resource)).length > 0;
      // Kiali leaves namespaces without workloads out.
      yield { ...finding, ...(hasWorkloads ? {} : { upstream: ['IST0111'] }), help: 'keep one without a selector' };
    }
  },
});

function isForNamespace({ spec }: SidecarResource): boolean {
  return Object.keys(spec.workloadSelector?.labels ?? {}).length === 0;
}
