import { defineRule } from '../rule.js';
import { selectingResources } from '../shared/attachments.js';

export const rule = defineRule({
  code: 'MSH0701',
  name: 'empty-selector',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'A selector without labels selects every workload of the namespace.',
  docs: {
    why: 'A selector that is written but holds no labels usually lost them, in a template for instance. Istio then applies the object to every workload of the namespace, and in the root namespace to the whole mesh.',
    fix: 'Write the labels of the workloads, or leave the selector away to say that all of them are meant.',
  },
  *check({ mesh }) {
    for (const resource of selectingResources(mesh)) {
      const { selector } = resource.spec;
      if (selector === undefined || Object.keys(selector.matchLabels ?? {}).length > 0) continue;
      const reach =
        resource.metadata.namespace === mesh.config.rootNamespace
          ? 'every workload of the mesh'
          : `every workload of namespace ${resource.metadata.namespace}`;
      yield {
        resource,
        path: ['spec', 'selector'],
        message: `the selector has no labels; the ${resource.kind} applies to ${reach}`,
        help: 'name the labels under matchLabels, or leave the selector away',
      };
    }
  },
});
