import type { Mesh } from '../../model/mesh.js';
import type { SidecarResource } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { type WrittenSelector, writtenSelectors } from '../shared/workloads/selectors.js';

export const rule = defineRule({
  code: 'MSH0701',
  name: 'empty-selector',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'A workload selector without labels selects every workload.',
  docs: {
    why: 'A selector that is written but holds no labels usually lost them, in a template for instance. Istio then applies the object to every workload of the namespace, and policies of the root namespace to the whole mesh.',
    fix: 'Write the labels of the workloads, or leave the selector out to say that all of them are meant.',
  },
  *check({ mesh }) {
    const refused: ReadonlySet<object> = new Set(mesh.resources.Sidecar.filter(isEmptySidecar));
    for (const selector of writtenSelectors(mesh)) {
      const { resource, path, labels } = selector;
      if (Object.keys(labels).length > 0 || refused.has(resource)) continue;
      yield {
        resource,
        path,
        message: `the selector has no labels; the ${resource.kind} ${effect(selector, mesh)}`,
        help: 'name the labels, or leave the selector out',
      };
    }
  },
});

/** Such a Sidecar is refused for more than its selector. */
function isEmptySidecar({ spec }: SidecarResource): boolean {
  const { egress, ingress, outboundTrafficPolicy, inboundConnectionPool } = spec;
  return !egress?.length && !ingress?.length && !outboundTrafficPolicy && !inboundConnectionPool;
}

function effect({ resource: { kind, metadata } }: WrittenSelector, { config }: Mesh): string {
  const ofNamespace = `every workload of namespace ${metadata.namespace}`;
  if (kind === 'ServiceEntry') return `takes ${ofNamespace} for an endpoint`;
  const isMeshWide = metadata.namespace === config.rootNamespace && kind !== 'DestinationRule';
  return `applies to ${isMeshWide ? 'every workload of the mesh' : ofNamespace}`;
}
