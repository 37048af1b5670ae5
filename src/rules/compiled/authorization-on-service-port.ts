import { defineRule } from '../rule.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { serviceName } from '../shared/services/mesh-hosts.js';
import { mistakenServicePort } from '../shared/workloads/container-ports.js';
import { workloadsOf } from '../shared/workloads/workloads.js';
import { writtenObject } from '../shared/written-object.js';

export const rule = defineRule({
  code: 'MSH1132',
  name: 'authorization-on-service-port',
  severity: 'warning',
  upstream: [],
  summary: 'An AuthorizationPolicy names the port of the Service, which is no port of the workload.',
  docs: {
    why: 'The sidecar of the server checks the port on which the workload is reached, the `targetPort`. A rule for the port of the Service never matches: ALLOW refuses everything with 403, DENY lets everything in.',
    fix: 'Write the target port.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.AuthorizationPolicy) {
      const namespace = namespaceOf(resource);
      const { selector, targetRef, targetRefs, rules = [], action = 'ALLOW' } = resource.spec;
      if (namespace === mesh.config.rootNamespace || targetRef || targetRefs?.length) continue;
      const workloads = workloadsOf(mesh, selector?.matchLabels, namespace);
      for (const [ruleIndex, { to = [] }] of rules.entries()) {
        for (const [toIndex, { operation }] of to.entries()) {
          for (const [index, port] of (operation?.ports ?? []).entries()) {
            const mistaken = mistakenServicePort(workloads, Number(port));
            if (mistaken === undefined) continue;
            const { service, targetPort } = mistaken;
            const declared = writtenObject(mesh, service.resource);
            yield {
              resource,
              path: ['spec', 'rules', ruleIndex, 'to', toIndex, 'operation', 'ports', index],
              message: `port ${port} is the port of ${serviceName(service)}, but the workloads are reached on ${targetPort}, so this rule never matches; ${action === 'DENY' ? 'what it denies is let in' : 'what it allows is refused with 403'}`,
              help: `write ${JSON.stringify(String(targetPort))}`,
              related: declared && [
                { resource: declared, path: ['spec', 'ports'], message: 'the port is mapped here' },
              ],
            };
          }
        }
      }
    }
  },
});
