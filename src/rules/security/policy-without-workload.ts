import { targetRefsOf } from '../../compile/policy/attachment.js';
import type { Mesh } from '../../model/mesh.js';
import type { Proxy } from '../../model/proxy.js';
import type { AuthorizationPolicyResource } from '../../schema/types/security.js';
import { defineRule, type RuleContext, type RuleFinding } from '../rule.js';
import { asksForAmbient } from '../shared/ambient/ambient.js';
import { labelsText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { nearSelectorValue } from '../shared/workloads/near-selector.js';
import { workloadsOf } from '../shared/workloads/workloads.js';

export const rule = defineRule({
  code: 'MSH0770',
  name: 'policy-without-workload',
  severity: 'warning',
  upstream: ['IST0127', 'KIA0004'],
  summary: 'An AuthorizationPolicy applies to no workload of the mesh.',
  docs: {
    why: 'A policy is enforced by the proxies of the workloads in its namespace that carry its labels; in the root namespace, by those of the whole mesh. Where there are none it guards nothing, and what it was meant to guard stays open.',
    fix: 'Write labels of the pod template, in the namespace where the workloads run.',
    exceptions: 'Nothing is reported where the input tells nothing of the namespace.',
  },
  *check(context) {
    for (const resource of context.mesh.resources.AuthorizationPolicy) {
      const finding = targetRefsOf(resource.spec).length > 0 ? undefined : unguarded(context, resource);
      if (finding) yield finding;
    }
  },
});

function unguarded({ mesh, knowledge }: RuleContext, resource: AuthorizationPolicyResource): RuleFinding | undefined {
  const labels = resource.spec.selector?.matchLabels ?? {};
  const hasSelector = Object.keys(labels).length > 0;
  const namespace = namespaceOf(resource) === mesh.config.rootNamespace ? undefined : namespaceOf(resource);
  if (namespace === undefined && !hasSelector) return undefined;
  const selected = workloadsOf(mesh, labels, namespace);
  if (selected.some((proxy) => isInMesh(mesh, proxy))) return undefined;
  if (selected.length === 0 && knowledge.pods(labels, namespace) !== 'missing') return undefined;
  const where = namespace === undefined ? 'the mesh' : namespace;
  const [outside] = selected;
  const fact = hasSelector
    ? `no workload of ${where} has the labels ${labelsText(labels)}`
    : `no workload runs in ${where}`;
  return {
    resource,
    path: hasSelector ? ['spec', 'selector', 'matchLabels'] : ['spec'],
    message: `${outside ? `${outside.workload.name} has no proxy of the mesh that could enforce it` : fact}, so this policy guards nothing`,
    help: outside
      ? `let ${outside.namespace} be injected, or put it into ambient mode`
      : (nearSelectorValue(mesh, namespace, labels) ?? 'write it where the workloads run, or remove it'),
    // Kiali counts workloads outside the mesh, and policies without a selector as applied.
    upstream: ['IST0127', ...(hasSelector && selected.length === 0 ? ['KIA0004'] : [])],
  };
}

function isInMesh(mesh: Mesh, { namespace, podLabels, annotations, injected }: Proxy): boolean {
  return (
    injected || annotations['ambient.istio.io/redirection'] === 'enabled' || asksForAmbient(mesh, namespace, podLabels)
  );
}
