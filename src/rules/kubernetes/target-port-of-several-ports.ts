import { kubernetesProtocol } from '../../model/protocol.js';
import { defineRule } from '../rule.js';
import { keyOf, namesText } from '../shared/names.js';
import { portsBy, servedWorkloads } from '../shared/workloads/workload-ports.js';

export const rule = defineRule({
  code: 'MSH0921',
  name: 'target-port-of-several-ports',
  severity: 'warning',
  upstream: ['IST0137'],
  summary: 'Services reach one target port of a workload through different ports.',
  docs: {
    why: 'The sidecar has one inbound filter chain for a target port, and takes its protocol from the oldest Service. Where the Services name different protocols, requests through the others are handled as what they are not.',
    fix: 'Use one Service, or the same protocol for all ports that lead there.',
    exceptions: 'Information only where all ports have one protocol.',
  },
  *check({ mesh }) {
    for (const served of servedWorkloads(mesh)) {
      const { resource, name } = served.workload;
      for (const [target, ports] of portsBy(served, ({ port, targetPort }) => String(targetPort || port))) {
        const numbers = [...new Set(ports.map(({ port }) => String(port.port)))];
        if (numbers.length < 2) continue;
        const protocols = [...new Set(ports.map(({ port }) => kubernetesProtocol(port)))];
        const services = namesText([...new Set(ports.map(({ service }) => keyOf(service)))]);
        yield {
          resource,
          path: ['metadata', 'name'],
          severity: protocols.length > 1 ? 'warning' : 'info',
          message: `${services} reach target port ${target} of ${name} through the ports ${namesText(numbers)}; ${
            protocols.length > 1
              ? `its proxy takes one of ${namesText(protocols)} for all of them`
              : 'its proxy does not tell them apart'
          }`,
          help: 'use one Service, or the same port and protocol in all',
          upstream: resource.kind === 'Deployment' ? undefined : [],
          related: ports.map(({ service, index, port }) => ({
            resource: service,
            path: ['spec', 'ports', index],
            message: `port ${port.port} here`,
          })),
        };
      }
    }
  },
});
