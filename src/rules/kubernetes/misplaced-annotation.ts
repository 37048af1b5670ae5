import { defineRule } from '../rule.js';
import { writtenAnnotations } from '../shared/kubernetes/annotated-objects.js';
import { DEPRECATED_ANNOTATIONS, ISTIO_ANNOTATIONS } from '../shared/kubernetes/istio-annotations.js';

export const rule = defineRule({
  code: 'MSH0916',
  name: 'misplaced-annotation',
  severity: 'warning',
  upstream: ['IST0107', 'IST0135'],
  summary: 'An annotation of Istio is on a kind of object where nobody reads it.',
  docs: {
    why: 'Istio reads each annotation on certain kinds only. Those for the proxy belong to the Pod: on a Deployment they have to stand in the pod template, under `spec.template.metadata.annotations`. Anywhere else they change nothing.',
    fix: 'Move it to the object that it is for.',
  },
  *check({ mesh }) {
    for (const { resource, kind, name, path, isUpstream } of writtenAnnotations(mesh)) {
      const kinds = ISTIO_ANNOTATIONS.get(name);
      if (kinds === undefined || kinds.includes('Any') || kinds.includes(kind)) continue;
      const isForTemplate = kinds.includes('Pod') && resource.kind !== 'Namespace' && resource.kind !== 'Service';
      yield {
        resource,
        path,
        at: 'key',
        message: `${name} is read on ${kinds.join(', ')} only; on a ${kind} it has no effect`,
        help: isForTemplate ? 'move it to spec.template.metadata.annotations' : `put it on the ${kinds.join(' or ')}`,
        upstream: isUpstream ? ['IST0107', ...(DEPRECATED_ANNOTATIONS.has(name) ? ['IST0135'] : [])] : [],
      };
    }
  },
});
