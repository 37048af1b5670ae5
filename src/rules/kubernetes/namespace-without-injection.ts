import { defineRule } from '../rule.js';
import { injectionLabels, isSystemNamespace } from '../shared/kubernetes/injection-labels.js';
import { injectsByDefault } from '../shared/kubernetes/injector-config.js';

export const rule = defineRule({
  code: 'MSH0910',
  name: 'namespace-without-injection',
  severity: 'info',
  upstream: ['IST0102'],
  summary: 'A Namespace does not say whether its workloads belong to the mesh.',
  docs: {
    why: 'Without a label the injector leaves the pods of a namespace alone: they have no proxy, no mutual TLS, and no policy is enforced for them.',
    fix: 'Label it `istio-injection: enabled` (or `istio.io/rev`, or `istio.io/dataplane-mode: ambient`), or `istio-injection: disabled` to say that it stays outside.',
  },
  *check({ mesh }) {
    if (injectsByDefault(mesh)) return;
    for (const resource of mesh.resources.Namespace) {
      if (isSystemNamespace(mesh, resource) || injectionLabels(resource).length > 0) continue;
      yield {
        resource,
        path: ['metadata', 'name'],
        message: `nothing is injected in namespace ${resource.metadata.name}: it has no injection label, so its pods are outside the mesh`,
        help: 'label it istio-injection: enabled, or disabled where that is meant',
      };
    }
  },
});
