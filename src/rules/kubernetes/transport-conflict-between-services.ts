import { defineRule } from '../rule.js';
import { keyOf, namesText } from '../shared/names.js';
import { portsBy, servedWorkloads } from '../shared/workloads/workload-ports.js';

export const rule = defineRule({
  code: 'MSH0920',
  name: 'transport-conflict-between-services',
  severity: 'warning',
  upstream: ['IST0116'],
  summary: 'Services of one workload use a port number with different transports.',
  docs: {
    why: 'The sidecar serves one inbound listener for a port. Where one Service has it as TCP and another as UDP, only one of them is taken, and the other bypasses the proxy or fails.',
    fix: 'Give the ports different numbers, or put both transports into one Service.',
  },
  *check({ mesh }) {
    for (const served of servedWorkloads(mesh)) {
      const { resource, name } = served.workload;
      for (const [number, ports] of portsBy(served, ({ port }) => String(port))) {
        const transports = new Set(ports.map(({ port }) => port.protocol ?? 'TCP'));
        if (transports.size < 2) continue;
        yield {
          resource,
          path: ['metadata', 'name'],
          message: `${namesText([...new Set(ports.map(({ service }) => keyOf(service)))])} lead to ${name} with port ${number} as ${[...transports].join(' and ')}; its proxy serves only one of them`,
          help: 'use different port numbers',
          upstream: resource.kind === 'Deployment' ? undefined : [],
          related: ports.map(({ service, index, port }) => ({
            resource: service,
            path: ['spec', 'ports', index],
            message: `port ${number} is ${port.protocol ?? 'TCP'} here`,
          })),
        };
      }
    }
  },
});
