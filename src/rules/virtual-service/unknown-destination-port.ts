import { defineRule } from '../rule.js';
import { namesText } from '../shared/names.js';
import { seenService } from '../shared/services/seen-services.js';
import { servicePortHelp } from '../shared/services/service-ports.js';
import { routeDestinationsOf } from '../shared/virtual-service/route-destinations.js';

export const rule = defineRule({
  code: 'MSH0252',
  name: 'unknown-destination-port',
  severity: 'error',
  upstream: ['IST0101'],
  summary: 'A route sends requests to a port that the Service does not have.',
  docs: {
    why: 'Proxies have a cluster for each port of a Service, by the number clients use (`port`), not by that of the container (`targetPort`). A route to another number answers 503 (NC).',
    fix: 'Name one of the ports of the Service.',
  },
  *check({ mesh }) {
    for (const { resource, part, path, host, isMirror, namespace, clients } of routeDestinationsOf(mesh)) {
      const number = part.port?.number;
      if (number === undefined) continue;
      const client = clients.includes(namespace) ? namespace : (clients[0] ?? namespace);
      const service = seenService(mesh, host, client);
      if (service === undefined || service.ports.some(({ port }) => port === number)) continue;
      yield {
        resource,
        path: [...path, 'port', 'number'],
        severity: isMirror ? 'warning' : 'error',
        message: `${host} has no port ${number}, so ${isMirror ? 'the mirrored requests are lost' : 'requests of this route get a 503'}`,
        help:
          servicePortHelp(mesh, service, number) ??
          `it has ${namesText(service.ports.map(({ name, port }) => (name ? `${port} (${name})` : String(port))))}`,
      };
    }
  },
});
