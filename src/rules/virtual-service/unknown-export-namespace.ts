import { didYouMean } from '../../schema/suggest.js';
import type { KubernetesObject } from '../../schema/types/meta.js';
import { defineRule } from '../rule.js';
import { isAmbientNamespace } from '../shared/ambient/ambient.js';
import { namespaceOf } from '../shared/object-namespace.js';

const NO_NAMES = ['.', '*', '~', ''];
const NAMESPACE = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

export const rule = defineRule({
  code: 'MSH0273',
  name: 'unknown-export-namespace',
  severity: 'error',
  upstream: ['KIA0005'],
  summary: 'exportTo names a namespace that does not exist.',
  docs: {
    why: '`exportTo` says in which namespaces clients see a VirtualService, DestinationRule or ServiceEntry. Nobody is in a namespace that does not exist: the clients that were meant go on without the routes, settings or hosts.',
    fix: "Correct the name; `.` is the object's own namespace, `*` all of them.",
    exceptions: 'Namespaces outside the input can be named under `assume.namespaces` of `mesh.config.yaml`.',
  },
  *check({ mesh, knowledge }) {
    const { VirtualService, DestinationRule, ServiceEntry } = mesh.resources;
    const exporting: readonly Exporting[] = [...VirtualService, ...DestinationRule, ...ServiceEntry];
    for (const resource of exporting) {
      for (const [index, namespace] of (resource.spec.exportTo ?? []).entries()) {
        if (NO_NAMES.includes(namespace) || !NAMESPACE.test(namespace)) continue;
        if (knowledge.namespace(namespace) !== 'missing') continue;
        const near = didYouMean(namespace, [...mesh.namespaces.keys()]);
        yield {
          resource,
          path: ['spec', 'exportTo', index],
          upstream: isAmbientNamespace(mesh, namespaceOf(resource)) ? [] : ['KIA0005'],
          message: `there is no namespace ${namespace}, so no client there sees this ${resource.kind}`,
          help: near === undefined ? undefined : `did you mean ${near}?`,
        };
      }
    }
  },
});

interface Exporting extends KubernetesObject {
  readonly spec: { readonly exportTo?: readonly string[] };
}
