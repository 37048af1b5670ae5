import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0106',
  name: 'duplicate-server-port-name',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'Two servers of a Gateway give their port the same name.',
  docs: {
    why: 'Names of ports go into the names of routes, where two servers of one name could not be told apart. Istio rejects the Gateway.',
    fix: 'Give every server its own port name, also where several servers share a port number.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.Gateway) {
      const first = new Map<string, number>();
      for (const [index, { port }] of (resource.spec.servers ?? []).entries()) {
        if (!port?.name) continue;
        const earlier = first.get(port.name);
        if (earlier === undefined) {
          first.set(port.name, index);
          continue;
        }
        const pathOf = (server: number) => ['spec', 'servers', server, 'port', 'name'];
        yield {
          resource,
          path: pathOf(index),
          message: `port name ${port.name} is used by two servers; ${rejected(resource)}`,
          help: 'give every server its own port name',
          related: [{ resource, path: pathOf(earlier), message: 'used here first' }],
        };
      }
    }
  },
});
