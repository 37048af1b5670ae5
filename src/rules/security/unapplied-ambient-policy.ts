import type { Mesh } from '../../model/mesh.js';
import type { PolicyTargetReference } from '../../schema/types/networking.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { isAmbientNamespace, optsOutOfAmbient, waypointUse } from '../shared/ambient/ambient.js';
import { httpAttributeOf, httpTelemetryOf } from '../shared/ambient/http-features.js';
import { namespaceOf } from '../shared/object-namespace.js';
import type { Attachable } from '../shared/workloads/attachments.js';
import { writtenWorkloadsSelectedBy } from '../shared/workloads/written-workloads.js';

export const rule = defineRule({
  code: 'MSH0761',
  name: 'unapplied-ambient-policy',
  severity: 'warning',
  upstream: ['KIA0109', 'KIA0110', 'KIA1110', 'KIA1111', 'KIA1112', 'KIA1115', 'KIA1116', 'KIA1117'],
  summary: 'A policy about HTTP requests in an ambient namespace is not attached to a waypoint.',
  docs: {
    why: 'In ambient mode only waypoints see requests, and they take policies by `targetRefs` only. A policy with a selector stays with ztunnel, which cannot check methods, paths, headers or tokens, runs no extension and traces nothing.',
    fix: 'Enrol the Service or namespace with a waypoint (`istio.io/use-waypoint`) and attach the policy with `targetRefs` to the Service or to the waypoint.',
  },
  *check({ mesh }) {
    for (const { policy, feature, codes } of httpPoliciesOf(mesh)) {
      if (!isAmbientNamespace(mesh, namespaceOf(policy))) continue;
      const found = findingOf(mesh, policy, feature, codes);
      if (found) yield found;
    }
  },
});

interface HttpPolicy {
  readonly policy: Attachable;
  readonly feature: string;
  readonly codes: readonly [noWaypoint: string, noTarget: string];
}

function* httpPoliciesOf({ resources }: Mesh): Iterable<HttpPolicy> {
  for (const policy of resources.AuthorizationPolicy) {
    const feature = httpAttributeOf(policy.spec);
    if (feature !== undefined) yield { policy, feature, codes: ['KIA0109', 'KIA0110'] };
  }
  for (const policy of resources.RequestAuthentication) {
    yield { policy, feature: 'jwtRules', codes: ['KIA1110', 'KIA1115'] };
  }
  for (const policy of resources.WasmPlugin) yield { policy, feature: 'the extension', codes: ['KIA1111', 'KIA1116'] };
  for (const policy of resources.Telemetry) {
    const feature = httpTelemetryOf(policy.spec);
    if (feature !== undefined) yield { policy, feature, codes: ['KIA1112', 'KIA1117'] };
  }
}

function findingOf(
  mesh: Mesh,
  policy: Attachable,
  feature: string,
  [noWaypoint, noTarget]: HttpPolicy['codes'],
): RuleFinding | undefined {
  const isTargeted = policy.spec.targetRef !== undefined || Boolean(policy.spec.targetRefs?.length);
  const isEnrolled = !lacksWaypoint(mesh, policy);
  if (isTargeted && isEnrolled) return undefined;
  const namespace = namespaceOf(policy);
  return {
    resource: policy,
    path: isTargeted
      ? ['spec', policy.spec.targetRef ? 'targetRef' : 'targetRefs']
      : ['spec', ...(policy.spec.selector ? ['selector'] : [])],
    at: 'key',
    upstream: [...(isEnrolled ? [] : [noWaypoint]), ...(isTargeted ? [] : [noTarget])],
    message: isEnrolled
      ? `the policy has no targetRefs, so the waypoint of ${namespace} does not take it and ${feature} ${feature.startsWith('the') ? 'does' : 'do'} not apply`
      : `nothing applies ${feature}: namespace ${namespace} is in ambient mode, and ${isTargeted ? 'the target uses no waypoint' : 'no waypoint serves the workloads the policy is for'}`,
    help: isEnrolled
      ? 'attach it with targetRefs to the Service or to the waypoint'
      : `label ${isTargeted ? 'the Service' : `namespace ${namespace}`} istio.io/use-waypoint${isTargeted ? '' : ' and attach the policy with targetRefs'}`,
  };
}

/** Whether one of the Services or workloads that a policy is for is not enrolled with a waypoint. */
function lacksWaypoint(mesh: Mesh, policy: Attachable): boolean {
  const namespace = namespaceOf(policy);
  if (targetsOf(policy).some(({ kind }) => kind === 'Gateway')) return false;
  const services = targetedServices(mesh, policy);
  if (services.length > 0) return services.some((labels) => !waypointUse(mesh, namespace, labels));
  const selector = policy.spec.selector?.matchLabels ?? {};
  const isNamespaceEnrolled = waypointUse(mesh, namespace) !== undefined;
  if (Object.keys(selector).length === 0) return !isNamespaceEnrolled;
  const selected = writtenWorkloadsSelectedBy(mesh, namespace, selector);
  if (selected.length === 0) return !isNamespaceEnrolled;
  return selected.some(({ labels }) => !optsOutOfAmbient(labels) && !waypointUse(mesh, namespace, labels));
}

const targetsOf = ({ spec: { targetRef, targetRefs = [] } }: Attachable): readonly PolicyTargetReference[] => [
  ...targetRefs,
  ...(targetRef ? [targetRef] : []),
];

function targetedServices(
  { services, domainSuffix }: Mesh,
  policy: Attachable,
): readonly Readonly<Record<string, string>>[] {
  const namespace = namespaceOf(policy);
  return targetsOf(policy).flatMap(({ kind, name = '' }) => {
    const service = services.byHost.get(`${name}.${namespace}.svc.${domainSuffix}`)?.get(namespace);
    return kind === 'Service' && service ? [service.labels] : [];
  });
}
