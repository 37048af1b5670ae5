import { defineRule } from '../rule.js';
import { isDnsResolved } from '../shared/services/endpoints.js';

const TCP_FAMILY: ReadonlySet<string> = new Set(['tcp', 'https', 'tls', 'mongo', 'redis', 'mysql']);

export const rule = defineRule({
  code: 'MSH0406',
  name: 'several-hosts-with-address',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'Several hosts of a ServiceEntry share an address on a port where connections are told apart by address.',
  docs: {
    why: 'Connections to one address and port of this kind all go to the same cluster, that of one host, although each host is looked up in DNS by itself. Traffic for the other hosts ends up at the wrong servers.',
    fix: 'Write one ServiceEntry for each host, each with its own address or with none.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.ServiceEntry) {
      const { hosts = [], addresses = [], ports = [] } = resource.spec;
      const port = ports.find(({ protocol = '' }) => TCP_FAMILY.has(protocol.toLowerCase()));
      if (!isDnsResolved(resource) || addresses.length === 0 || hosts.length < 2 || !port) continue;
      yield {
        resource,
        path: ['spec', 'hosts'],
        at: 'key',
        message: `the ${hosts.length} hosts share address ${addresses[0]} on ${port.protocol} port ${port.number}; connections there all go to one of them`,
        help: 'write a ServiceEntry for each host',
      };
    }
  },
});
