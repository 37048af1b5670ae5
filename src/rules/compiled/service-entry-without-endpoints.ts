import { defineRule, type RuleContext } from '../rule.js';
import { labelsText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { nearSelectorValue } from '../shared/workloads/near-selector.js';

export const rule = defineRule({
  code: 'MSH1114',
  name: 'service-entry-without-endpoints',
  severity: 'warning',
  upstream: [],
  summary: 'The workloadSelector of a ServiceEntry selects no Pod and no WorkloadEntry.',
  docs: {
    why: 'A ServiceEntry with a `workloadSelector` has the Pods and WorkloadEntries of its own namespace with these labels as endpoints. Where there are none its cluster is empty, and requests for its hosts are answered with 503 and the flag UH (no healthy upstream).',
    fix: 'Write the labels of the Pods or WorkloadEntries, and put the ServiceEntry into their namespace.',
    exceptions:
      'Nothing is reported for namespaces of which the input holds no workloads, nor where a WorkloadGroup makes the WorkloadEntries.',
  },
  *check(context) {
    const { mesh, knowledge } = context;
    for (const resource of mesh.resources.ServiceEntry) {
      const labels = resource.spec.workloadSelector?.labels ?? {};
      const namespace = namespaceOf(resource);
      const services = mesh.services.all.filter((service) => service.resource === resource);
      const isEmpty = services.length > 0 && services.every((one) => mesh.services.endpointsOf(one).length === 0);
      if (!isEmpty || Object.keys(labels).length === 0 || isGrouped(context, labels, namespace)) continue;
      if (knowledge.pods(labels, namespace) !== 'missing') continue;
      yield {
        resource,
        path: ['spec', 'workloadSelector', 'labels'],
        message: `no Pod or WorkloadEntry of namespace ${namespace} has the labels ${labelsText(labels)}, so requests for ${resource.spec.hosts?.[0] ?? 'its hosts'} are answered with 503 (UH, no healthy upstream)`,
        help: nearSelectorValue(mesh, namespace, labels) ?? 'write the labels of the workloads that should serve it',
      };
    }
  },
});

type LabelMap = Readonly<Record<string, string>>;

function isGrouped({ mesh }: RuleContext, labels: LabelMap, namespace: string): boolean {
  return mesh.resources.WorkloadGroup.some(
    (group) =>
      namespaceOf(group) === namespace &&
      Object.entries(labels).every(([key, value]) => group.spec.metadata?.labels?.[key] === value),
  );
}
