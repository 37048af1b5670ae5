import { didYouMean } from '../../schema/suggest.js';
import type { ResourceLocation } from '../rule.js';
import { defineRule, type RuleContext, type RuleFinding } from '../rule.js';
import { asksForAmbient, optsOutOfAmbient, type WaypointUse, waypointUse } from '../shared/ambient/ambient.js';
import { waypointPresence, waypointsOf } from '../shared/ambient/waypoints.js';
import { type WrittenWorkload, workloadRef, writtenWorkloads } from '../shared/workloads/written-workloads.js';

const LABEL = 'istio.io/use-waypoint';

export const rule = defineRule({
  code: 'MSH0952',
  name: 'unusable-waypoint',
  severity: 'error',
  upstream: ['KIA1312', 'KIA1313'],
  summary: 'A workload is enrolled with a waypoint that does not exist, or is not in ambient mode.',
  docs: {
    why: 'ztunnel sends traffic for an enrolled workload through its waypoint. Where the waypoint does not exist, traffic goes straight to the workload and no HTTP policy or route applies. A workload outside ambient mode is never sent through a waypoint at all.',
    fix: 'Create the Gateway of class `istio-waypoint`, correct the name in `istio.io/use-waypoint`, or put the workload into ambient mode.',
  },
  *check(context) {
    for (const workload of writtenWorkloads(context.mesh)) {
      if (workload.isGateway || optsOutOfAmbient(workload.labels)) continue;
      const use = waypointUse(context.mesh, workload.namespace, workload.labels);
      const found = use && findingOf(context, workload, use);
      if (found) yield found;
    }
  },
});

function findingOf(
  { mesh, knowledge }: RuleContext,
  workload: WrittenWorkload,
  use: WaypointUse,
): RuleFinding | undefined {
  // A sidecar in ambient mode is a fault of its own, see sidecar-in-ambient.
  const isAmbient = asksForAmbient(mesh, workload.namespace, workload.labels);
  const isMissing = waypointPresence(mesh, knowledge, use) === 'missing';
  if (isAmbient && !isMissing) return undefined;
  const name = `${use.namespace}/${use.name}`;
  return {
    ...declaration(workload, use),
    about: workloadRef(workload),
    severity: isMissing ? 'error' : 'warning',
    upstream: [...(isAmbient ? [] : ['KIA1312']), ...(isMissing ? ['KIA1313'] : [])],
    message: isMissing
      ? `${workload.name} is enrolled with the waypoint ${name}, which does not exist${isAmbient ? '' : ', and is not in ambient mode'}: no HTTP policy or route applies on the way to it`
      : `${workload.name} is enrolled with the waypoint ${name} but not in ambient mode, so no traffic to it passes the waypoint`,
    help: isMissing
      ? missingHelp(waypointsOf(mesh, use.namespace), use)
      : 'label the namespace istio.io/dataplane-mode: ambient, or remove the label',
  };
}

function declaration({ resource, labelsPath }: WrittenWorkload, use: WaypointUse): ResourceLocation {
  return { resource, path: use.declaredBy === 'object' ? [...labelsPath, LABEL] : ['metadata', 'name'] };
}

function missingHelp(waypoints: readonly string[], { name, namespace }: WaypointUse): string {
  const near = didYouMean(name, waypoints);
  return near === undefined ? `create a Gateway ${namespace}/${name} of class istio-waypoint` : `did you mean ${near}?`;
}
