import type { Labels } from '../../model/labels.js';
import type { Mesh } from '../../model/mesh.js';
import type { PeerAuthenticationResource } from '../../schema/types/security.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { labelsText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { nearSelectorValue } from '../shared/workloads/near-selector.js';
import { workloadsOf } from '../shared/workloads/workloads.js';

export const rule = defineRule({
  code: 'MSH0758',
  name: 'authentication-without-workloads',
  severity: 'warning',
  upstream: ['KIA0004'],
  summary: 'A PeerAuthentication or RequestAuthentication selects no workload.',
  docs: {
    why: 'The selector is compared with the labels of Pods, not of Services or Deployments. Where no Pod has all of them, the mode or the tokens that the policy demands are demanded of nobody.',
    fix: 'Correct the labels to those of the Pod template.',
    exceptions: 'Workloads that another repository deploys into the namespace.',
  },
  *check({ mesh, knowledge }) {
    for (const resource of [...mesh.resources.PeerAuthentication, ...mesh.resources.RequestAuthentication]) {
      const selector = resource.spec.selector?.matchLabels ?? {};
      if (Object.keys(selector).length === 0) continue;
      const isRoot = namespaceOf(resource) === mesh.config.rootNamespace;
      if (isRoot && resource.kind === 'PeerAuthentication') {
        yield ignoredInRoot(mesh, resource, selector);
        continue;
      }
      const scope = isRoot ? undefined : namespaceOf(resource);
      if (knowledge.pods(selector, scope) !== 'missing') continue;
      yield {
        resource,
        path: ['spec', 'selector', 'matchLabels'],
        message: `no workload ${scope === undefined ? 'of the mesh' : `in ${scope}`} has the labels ${labelsText(selector)}, so the ${resource.kind} applies to nothing`,
        help: nearSelectorValue(mesh, scope, selector),
      };
    }
  },
});

function ignoredInRoot(mesh: Mesh, resource: PeerAuthenticationResource, selector: Labels): RuleFinding {
  const { rootNamespace } = mesh.config;
  const own = workloadsOf(mesh, selector, rootNamespace);
  return {
    resource,
    path: ['spec', 'selector'],
    at: 'key',
    upstream: own.length === 0 ? ['KIA0004'] : [],
    message: `Istio ignores a PeerAuthentication with a selector in the root namespace ${rootNamespace}`,
    help: 'write it in the namespace of the workloads',
  };
}
