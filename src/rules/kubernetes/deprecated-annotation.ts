import { defineRule } from '../rule.js';
import { writtenAnnotations } from '../shared/kubernetes/annotated-objects.js';
import { DEPRECATED_ANNOTATIONS, ISTIO_ANNOTATIONS } from '../shared/kubernetes/istio-annotations.js';

const INJECT = 'sidecar.istio.io/inject';

export const rule = defineRule({
  code: 'MSH0918',
  name: 'deprecated-annotation',
  severity: 'info',
  upstream: ['IST0135'],
  summary: 'A deprecated annotation of Istio.',
  docs: {
    why: 'Istio still reads it; a later release may not, and then what it sets falls back to the default.',
    fix: 'Use what has replaced it.',
  },
  *check({ mesh }) {
    for (const { resource, kind, name, path, labels, isUpstream } of writtenAnnotations(mesh)) {
      const replacement = DEPRECATED_ANNOTATIONS.get(name);
      if (replacement === undefined || ISTIO_ANNOTATIONS.get(name)?.includes(kind) !== true) continue;
      if (name === INJECT && labels[INJECT] !== undefined) continue;
      yield {
        resource,
        path,
        at: 'key',
        message: `annotation ${name} is deprecated; a release of Istio that no longer reads it falls back to the default`,
        help: `use ${replacement}`,
        upstream: isUpstream ? undefined : [],
      };
    }
  },
});
