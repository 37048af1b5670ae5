import type { Mesh } from '../../model/mesh.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { asksForAmbient, isAmbientNamespace, optsOutOfAmbient, waypointUse } from '../shared/ambient/ambient.js';
import { type WrittenWorkload, workloadRef, writtenWorkloads } from '../shared/workloads/written-workloads.js';

const INJECT = 'sidecar.istio.io/inject';
const REDIRECTION = 'ambient.istio.io/redirection';

export const rule = defineRule({
  code: 'MSH0951',
  name: 'sidecar-in-ambient',
  severity: 'error',
  upstream: ['KIA1311', 'KIA1312', 'KIA1314', 'KIA1315', 'KIA1316'],
  summary: 'A workload is asked into ambient mode and into the sidecar mode at once.',
  docs: {
    why: 'A Pod is in one mode only. Where both are asked for, the injector adds the sidecar and ztunnel leaves the Pod alone: ambient policies and the waypoint of the namespace do not apply to it. A Pod that is already redirected to ztunnel and gets a sidecar label goes on without the sidecar until it is made anew.',
    fix: 'Choose one: remove the injection label, or set `istio.io/dataplane-mode: none` on the workload that shall keep its sidecar.',
  },
  *check({ mesh }) {
    for (const workload of writtenWorkloads(mesh)) {
      if (workload.isGateway || optsOutOfAmbient(workload.labels)) continue;
      const found = findingOf(mesh, workload);
      if (found) yield found;
    }
  },
});

function findingOf(mesh: Mesh, workload: WrittenWorkload): RuleFinding | undefined {
  const { resource, namespace, labels, annotations, hasSidecar } = workload;
  const isAsked = asksForAmbient(mesh, namespace, labels);
  const isRedirected = annotations[REDIRECTION] === 'enabled';
  const isInjectedByNamespace = namespaceInjects(mesh, namespace) && labels[INJECT] !== 'false';
  const codes = [
    ...(isAsked && isInjectedByNamespace ? ['KIA1311'] : []),
    ...(isRedirected && isInjectedByNamespace ? ['KIA1314'] : []),
    ...(isAsked && hasSidecar ? ['KIA1315'] : []),
    ...(isAsked && hasSidecar && waypointUse(mesh, namespace, labels) ? ['KIA1312'] : []),
    ...(hasSidecar && isAmbientNamespace(mesh, namespace) ? ['KIA1316'] : []),
  ];
  if (codes.length === 0) return undefined;
  return {
    resource,
    about: workloadRef(workload),
    path: labels[INJECT] === undefined ? ['metadata', 'name'] : [...workload.labelsPath, INJECT],
    severity: isAsked ? 'error' : 'warning',
    upstream: codes,
    message: hasSidecar
      ? `${workload.name} has a sidecar, although ${ambientReason(mesh, workload)}: ztunnel leaves it alone, and ambient policies and waypoints do not apply to it`
      : `${workload.name} is without a sidecar, although namespace ${namespace} asks for one: ${isRedirected ? 'it is redirected to ztunnel' : 'ambient mode is asked for, too'}`,
    help: `keep one mode: remove the injection label, or label the workload istio.io/dataplane-mode: none`,
  };
}

function namespaceInjects({ namespaces }: Mesh, namespace: string): boolean {
  const labels = namespaces.get(namespace)?.metadata.labels ?? {};
  const isEnabled = labels['istio-injection'] === 'enabled' || Boolean(labels['istio.io/rev']);
  return isEnabled && labels['istio-injection'] !== 'disabled';
}

function ambientReason(mesh: Mesh, { namespace }: WrittenWorkload): string {
  return isAmbientNamespace(mesh, namespace)
    ? `namespace ${namespace} is in ambient mode`
    : 'it is labelled for ambient mode';
}
