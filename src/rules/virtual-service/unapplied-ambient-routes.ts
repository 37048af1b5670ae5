import type { Mesh } from '../../model/mesh.js';
import type { VirtualServiceResource } from '../../schema/types/networking.js';
import { defineRule, type RuleFinding } from '../rule.js';
import {
  ambientFaultCodes,
  ambientFaultHelp,
  ambientFaultOf,
  ambientFaultText,
} from '../shared/ambient/ambient-hosts.js';
import { httpRoutesField } from '../shared/ambient/http-features.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { isForGatewaysOnly } from '../shared/virtual-service/virtual-service-parts.js';

const CODES = { noNamespaceWaypoint: 'KIA1109', noWaypoint: 'KIA1113', elsewhere: 'KIA1114' };

export const rule = defineRule({
  code: 'MSH0272',
  name: 'unapplied-ambient-routes',
  severity: 'warning',
  upstream: ['KIA1109', 'KIA1113', 'KIA1114'],
  summary: 'HTTP or TLS routes are for an ambient service that no waypoint applies them to.',
  docs: {
    why: 'Between ambient workloads ztunnel carries connections and routes nothing. The waypoint of a Service routes its requests, and reads VirtualServices of its own namespace only.',
    fix: 'Enrol the Service or its namespace with a waypoint (`istio.io/use-waypoint`), and keep the VirtualService in the namespace of the Service.',
    exceptions: 'Clients with sidecars apply the routes themselves.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.VirtualService) {
      const field = httpRoutesField(resource.spec);
      if (field === undefined || isForGatewaysOnly(resource)) continue;
      yield* findingsOf(mesh, resource, field);
    }
  },
});

function* findingsOf(mesh: Mesh, resource: VirtualServiceResource, field: string): Iterable<RuleFinding> {
  const namespace = namespaceOf(resource);
  const { hosts = [] } = resource.spec;
  const faults = hosts.flatMap((host, index) => {
    const fault = host === '*' ? undefined : ambientFaultOf(mesh, resource, host);
    return fault ? [{ fault, host, index }] : [];
  });
  const isResolved = faults.length < hosts.length || faults.some(({ fault }) => fault.kind !== 'no-namespace-waypoint');
  const shown = isResolved ? faults.filter(({ fault }) => fault.kind !== 'no-namespace-waypoint') : faults.slice(0, 1);
  for (const { fault, host, index } of shown) {
    yield {
      resource,
      path: ['spec', 'hosts', index],
      upstream: ambientFaultCodes(fault, CODES),
      message: `ambient clients of ${host} do not take the ${field} routes: ${ambientFaultText(fault, namespace)}`,
      help: ambientFaultHelp(fault, namespace),
    };
  }
}
