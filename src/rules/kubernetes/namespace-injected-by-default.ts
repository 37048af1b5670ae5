import { defineRule } from '../rule.js';
import { injectionLabels, isSystemNamespace } from '../shared/kubernetes/injection-labels.js';
import { injectsByDefault } from '../shared/kubernetes/injector-config.js';

export const rule = defineRule({
  code: 'MSH0913',
  name: 'namespace-injected-by-default',
  severity: 'info',
  upstream: ['IST0148'],
  summary: 'A Namespace without a label is injected because the injector does so by default.',
  docs: {
    why: 'With `enableNamespacesByDefault` the injector adds a proxy to the pods of every namespace that does not opt out. Whether these pods belong to the mesh so depends on a setting of the control plane.',
    fix: 'Say it: label the namespace `istio-injection: enabled`, or `disabled`.',
  },
  *check({ mesh }) {
    if (!injectsByDefault(mesh)) return;
    for (const resource of mesh.resources.Namespace) {
      if (isSystemNamespace(mesh, resource) || injectionLabels(resource).length > 0) continue;
      yield {
        resource,
        path: ['metadata', 'name'],
        message: `the pods of namespace ${resource.metadata.name} get a proxy although it has no label: the injector has enableNamespacesByDefault`,
        help: 'label it istio-injection: enabled, or disabled to keep it outside',
      };
    }
  },
});
