import { defineRule } from '../rule.js';
import { istioResources } from '../shared/istio-resources.js';
import { rejected } from '../shared/rejection.js';

const ANNOTATIONS = [
  'internal.istio.io/webhook-always-reject',
  'internal.istio.io/parent-namespace',
  'internal.istio.io/parents',
];

export const rule = defineRule({
  code: 'MSH0900',
  name: 'internal-annotation',
  severity: 'error',
  upstream: [],
  summary: 'An Istio object carries an annotation that istiod keeps to itself.',
  docs: {
    why: 'istiod puts annotations below `internal.istio.io/` on objects it generates in memory. They cannot be set from outside: the webhook rejects an object that has one. They usually come from a copied dump.',
    fix: 'Remove the annotation.',
  },
  *check({ mesh }) {
    for (const resource of istioResources(mesh)) {
      for (const annotation of ANNOTATIONS) {
        if (resource.metadata.annotations?.[annotation] === undefined) continue;
        yield {
          resource,
          path: ['metadata', 'annotations', annotation],
          at: 'key',
          message: `${annotation} is for istiod's own use; ${rejected(resource)}`,
          help: 'remove the annotation',
          fix: { kind: 'remove' },
        };
      }
    }
  },
});
