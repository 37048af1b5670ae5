import type { Mesh } from '../../model/mesh.js';
import type { KubernetesObject } from '../../schema/types/meta.js';
import { defineRule } from '../rule.js';
import { isEmptySidecar } from '../shared/empty-sidecar.js';
import { workloadSelectorsOf } from '../shared/workload-selectors.js';

export const rule = defineRule({
  code: 'MSH0501',
  name: 'empty-workload-selector',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'A workloadSelector without labels selects every workload of the namespace.',
  docs: {
    why: 'A selector that is written but holds no labels usually lost them, in a template for instance. Istio then applies the object to every workload of the namespace, and in the root namespace to the whole mesh.',
    fix: 'Write the labels of the workloads, or leave the selector away to say that all of them are meant.',
  },
  *check({ mesh }) {
    const empty = new Set<KubernetesObject>(mesh.resources.Sidecar.filter(isEmptySidecar));
    for (const { resource, labels, path, field } of workloadSelectorsOf(mesh)) {
      if (Object.keys(labels).length > 0 || empty.has(resource)) continue;
      yield {
        resource,
        path,
        message: `the workloadSelector has no labels; the ${resource.kind} applies to ${reachOf(resource, mesh)}`,
        help: `name the labels under ${field}, or leave the selector away`,
      };
    }
  },
});

function reachOf({ metadata: { namespace } }: KubernetesObject, { config }: Mesh): string {
  return namespace === config.rootNamespace ? 'every workload of the mesh' : `every workload of namespace ${namespace}`;
}
