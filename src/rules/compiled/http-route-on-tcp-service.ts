import { isHttpOrSniffed } from '../../model/protocol.js';
import { defineRule } from '../rule.js';
import { namesText } from '../shared/names.js';
import { portList, serviceName } from '../shared/services/mesh-hosts.js';
import { servicesOfHosts } from '../shared/virtual-service/mesh-routes.js';
import { writtenObject } from '../shared/written-object.js';

export const rule = defineRule({
  code: 'MSH1110',
  name: 'http-route-on-tcp-service',
  severity: 'warning',
  upstream: [],
  summary: 'HTTP routes for a service that has no HTTP port.',
  docs: {
    why: 'A sidecar looks at requests only on ports that carry HTTP, by their name, `appProtocol`, or detection. On a port that is declared TCP or TLS it forwards bytes, and `http` routes are left out: no split, no timeout, no retry, no fault.',
    fix: 'Name the port of the Service `http…` or set `appProtocol: http`; or use `tcp` routes.',
  },
  *check(context) {
    for (const virtualService of context.mesh.virtualServices.all) {
      const resource = writtenObject(context.mesh, virtualService.resource);
      if (resource?.kind !== 'VirtualService' || virtualService.http.length === 0) continue;
      const services = servicesOfHosts(context, virtualService);
      if (services === undefined) continue;
      const ports = services.flatMap((service) => service.ports);
      if (ports.some(({ protocol }) => isHttpOrSniffed(protocol))) continue;
      const [service] = services;
      const declared = service && writtenObject(context.mesh, service.resource);
      yield {
        resource,
        path: ['spec', 'http'],
        at: 'key',
        message: `no sidecar uses these http routes: ${namesText(services.map(serviceName))} has no HTTP port, only ${portList(ports)}; connections go straight to it`,
        help: 'name the port of the Service http…, or set appProtocol: http',
        related: declared && [{ resource: declared, path: ['spec', 'ports'], message: 'the ports' }],
      };
    }
  },
});
