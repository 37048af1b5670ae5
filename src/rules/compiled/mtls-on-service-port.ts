import { defineRule } from '../rule.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { serviceName } from '../shared/services/mesh-hosts.js';
import { mistakenServicePort } from '../shared/workloads/container-ports.js';
import { workloadsOf } from '../shared/workloads/workloads.js';
import { writtenObject } from '../shared/written-object.js';

export const rule = defineRule({
  code: 'MSH1133',
  name: 'mtls-on-service-port',
  severity: 'warning',
  upstream: [],
  summary: 'A PeerAuthentication sets the mode of the port of a Service, which is no port of the workload.',
  docs: {
    why: '`portLevelMtls` is about ports of the workload, the `targetPort` of a Service. An entry for the port of the Service changes nothing: the port stays as strict, or as open, as the policy around it says.',
    fix: 'Write the target port.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.PeerAuthentication) {
      const { selector, portLevelMtls = {} } = resource.spec;
      const labels = selector?.matchLabels ?? {};
      if (Object.keys(labels).length === 0) continue;
      for (const [port, setting] of Object.entries(portLevelMtls)) {
        const mistaken = mistakenServicePort(workloadsOf(mesh, labels, namespaceOf(resource)), Number(port));
        if (mistaken === undefined) continue;
        const { service, targetPort } = mistaken;
        const declared = writtenObject(mesh, service.resource);
        yield {
          resource,
          path: ['spec', 'portLevelMtls', port],
          at: 'key',
          message: `port ${port} is the port of ${serviceName(service)}, but the workloads are reached on ${targetPort}: mode ${setting?.mode ?? 'UNSET'} holds for no connection`,
          help: `write ${targetPort}`,
          related: declared && [{ resource: declared, path: ['spec', 'ports'], message: 'the port is mapped here' }],
        };
      }
    }
  },
});
