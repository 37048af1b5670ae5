import { groupBy } from '../../model/group-by.js';
import { defineRule } from '../rule.js';
import { labelsText, namesText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';

export const rule = defineRule({
  code: 'MSH0473',
  name: 'identical-workload-groups',
  severity: 'warning',
  upstream: ['KIA1702'],
  summary: 'Several WorkloadGroups of a namespace give their machines the same labels.',
  docs: {
    why: 'Services, policies and subsets tell workloads apart by labels. Machines of groups with equal labels are one workload to all of them: none can be addressed, limited or routed to without the others.',
    fix: 'Give each group a label of its own, such as `version` or `class`.',
  },
  *check({ mesh }) {
    const labelled = mesh.resources.WorkloadGroup.filter(
      ({ spec }) => Object.keys(spec.metadata?.labels ?? {}).length > 0,
    );
    const groups = groupBy(
      labelled,
      (resource) =>
        `${namespaceOf(resource)}\n${JSON.stringify(Object.entries(resource.spec.metadata?.labels ?? {}).sort())}`,
    );
    for (const alike of groups.values()) {
      if (alike.length < 2) continue;
      for (const resource of alike) {
        const others = alike.filter((other) => other !== resource);
        yield {
          resource,
          path: ['spec', 'metadata', 'labels'],
          at: 'key',
          message: `the machines of ${namesText(
            others.map(({ metadata }) => metadata.name),
            3,
          )} have the same labels, ${labelsText(resource.spec.metadata?.labels)}: nothing can tell the groups apart`,
          help: 'give each group a label of its own',
          related: others.slice(0, 5).map((other) => ({
            resource: other,
            path: ['spec', 'metadata', 'labels'],
            at: 'key',
            message: 'the same labels',
          })),
        };
      }
    }
  },
});
