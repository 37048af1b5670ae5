import { defineRule } from '../rule.js';
import { textAt } from '../shared/unchecked-values.js';

export const rule = defineRule({
  code: 'MSH0927',
  name: 'removed-rbac-crd',
  severity: 'warning',
  upstream: [],
  summary: 'A CustomResourceDefinition of rbac.istio.io, which Istio has not read since 1.6.',
  docs: {
    why: 'ServiceRoles and their bindings were replaced by AuthorizationPolicies in Istio 1.4 and are read no longer. Objects of these kinds protect nothing.',
    fix: 'Write AuthorizationPolicies and remove the definition.',
  },
  *check({ foreign }) {
    for (const resource of foreign('CustomResourceDefinition')) {
      if (textAt(resource.value, 'spec', 'group') !== 'rbac.istio.io') continue;
      const kind = textAt(resource.value, 'spec', 'names', 'kind') ?? resource.metadata.name;
      yield {
        resource,
        path: ['spec', 'group'],
        message: `Istio has not read ${kind} since 1.6, so such objects protect nothing`,
        help: 'write AuthorizationPolicies',
      };
    }
  },
});
