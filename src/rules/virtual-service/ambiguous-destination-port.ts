import { defineRule } from '../rule.js';
import { namesText } from '../shared/names.js';
import { seenService } from '../shared/services/seen-services.js';
import { routeDestinationsOf } from '../shared/virtual-service/route-destinations.js';

export const rule = defineRule({
  code: 'MSH0253',
  name: 'ambiguous-destination-port',
  severity: 'warning',
  upstream: ['IST0112'],
  summary: 'A route names no port of a Service that has several.',
  docs: {
    why: 'Without a port, the route goes to the port of the Service that has the number the proxy listens on. Where the Service lacks that number, as behind most gateways, there is no cluster and requests get a 503.',
    fix: 'Name the port in the destination.',
  },
  *check({ mesh }) {
    for (const { resource, part, path, host, isMirror, namespace, clients } of routeDestinationsOf(mesh)) {
      if (part.port !== undefined) continue;
      const client = clients.includes(namespace) ? namespace : (clients[0] ?? namespace);
      const ports = seenService(mesh, host, client)?.ports ?? [];
      if (ports.length < 2) continue;
      const numbers = ports.map(({ port }) => String(port));
      yield {
        resource,
        path,
        message: `${host} has the ports ${namesText(numbers)} and the ${isMirror ? 'mirror' : 'route'} names none; requests that arrive on another port number ${isMirror ? 'are not mirrored' : 'get a 503'}`,
        help: `add port: {number: ${numbers[0]}}, or the one that is meant`,
      };
    }
  },
});
