import { didYouMean } from '../../schema/suggest.js';
import { defineRule } from '../rule.js';
import { namespaceOf } from '../shared/object-namespace.js';

export const rule = defineRule({
  code: 'MSH1056',
  name: 'grant-to-unknown-namespace',
  severity: 'error',
  upstream: ['KIA1601'],
  summary: 'A ReferenceGrant allows references from a namespace that does not exist.',
  docs: {
    why: 'A grant opens a namespace to one other. Where that is misspelt, references of the namespace that was meant are refused: requests to the backends fail with 500, listeners go without certificate.',
    fix: 'Correct `from.namespace`.',
    exceptions: 'Namespaces outside the input can be named under `assume.namespaces` of `mesh.config.yaml`.',
  },
  *check({ mesh, knowledge }) {
    for (const resource of mesh.resources.ReferenceGrant) {
      for (const [index, { kind, namespace }] of (resource.spec.from ?? []).entries()) {
        if (knowledge.namespace(namespace) !== 'missing') continue;
        const near = didYouMean(namespace, [...mesh.namespaces.keys()]);
        yield {
          resource,
          path: ['spec', 'from', index, 'namespace'],
          message: `there is no namespace ${namespace}, so no ${kind} may use anything in ${namespaceOf(resource)} by this entry`,
          help: near === undefined ? undefined : `did you mean ${near}?`,
        };
      }
    }
  },
});
