import { defineRule } from '../rule.js';
import { writtenAnnotations } from '../shared/kubernetes/annotated-objects.js';
import { annotationFault } from '../shared/kubernetes/annotation-values.js';
import { ISTIO_ANNOTATIONS } from '../shared/kubernetes/istio-annotations.js';

export const rule = defineRule({
  code: 'MSH0919',
  name: 'invalid-annotation-value',
  severity: 'error',
  upstream: ['IST0125'],
  summary: 'The value of an annotation of Istio cannot be read.',
  docs: {
    why: 'The injector checks the annotations of a Pod before it adds the proxy. With a value that it cannot read it refuses the Pod, so the workload does not start.',
    fix: 'Write a value of the form that the annotation takes.',
  },
  *check({ mesh }) {
    for (const { resource, kind, name, value, path, isUpstream } of writtenAnnotations(mesh)) {
      const fault = annotationFault(name, value);
      if (fault === undefined || ISTIO_ANNOTATIONS.get(name)?.includes(kind) !== true) continue;
      yield {
        resource,
        path,
        message: `${name}: ${JSON.stringify(value)} ${fault}; the injector refuses the Pod, and it does not start`,
        upstream: isUpstream ? undefined : [],
      };
    }
  },
});
