import { defineRule } from '../rule.js';
import { ruledHost } from '../shared/destination-rule/ruled-host.js';
import { portPoliciesOf } from '../shared/destination-rule/traffic-policies.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { portList, serviceName, visibleService } from '../shared/services/mesh-hosts.js';
import { writtenObject } from '../shared/written-object.js';

export const rule = defineRule({
  code: 'MSH1120',
  name: 'ignored-port-policy',
  severity: 'warning',
  upstream: [],
  summary: 'Settings for a port that the service does not have.',
  docs: {
    why: '`portLevelSettings` are found by the port of the Service, not that of the container. An entry for another number applies to no cluster, so its TLS mode, limits or load balancing are not in force.',
    fix: 'Use the port of the Service.',
  },
  *check({ mesh }) {
    for (const { resource, policy, path } of portPoliciesOf(mesh)) {
      const number = policy.port?.number;
      const service = visibleService(mesh, ruledHost(mesh, resource), namespaceOf(resource));
      if (!number || service === undefined || service.ports.length === 0) continue;
      if (service.ports.some(({ port }) => port === number)) continue;
      const target = mesh.services.endpointsOf(service).find(({ port }) => port === number);
      const meant = target && service.ports.find(({ name }) => name === target.servicePortName);
      const declared = writtenObject(mesh, service.resource);
      yield {
        resource,
        path: [...path, 'port', 'number'],
        message: `these settings apply to nothing: ${serviceName(service)} has no port ${number}, only ${portList(service.ports)}`,
        help:
          meant === undefined
            ? undefined
            : `${number} is the port of the container; write the Service's port ${meant.port}`,
        related: declared && [{ resource: declared, path: ['spec', 'ports'], message: 'the ports' }],
      };
    }
  },
});
