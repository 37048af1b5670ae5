import { isHttp } from '../../model/protocol.js';
import { defineRule } from '../rule.js';
import { namesText } from '../shared/names.js';
import { portList, serviceName } from '../shared/services/mesh-hosts.js';
import { servicesOfHosts } from '../shared/virtual-service/mesh-routes.js';
import { writtenObject } from '../shared/written-object.js';

export const rule = defineRule({
  code: 'MSH1111',
  name: 'tcp-route-on-http-service',
  severity: 'warning',
  upstream: [],
  summary: 'TCP or TLS routes for a service that has only HTTP ports.',
  docs: {
    why: 'On a port that carries HTTP a sidecar routes requests, by `http` routes. `tcp` and `tls` routes for such a service are left out, and all requests go to the service as if there were no VirtualService.',
    fix: 'Use `http` routes; or declare the port as `tcp…`, or `tls…` where clients speak TLS themselves.',
  },
  *check(context) {
    for (const virtualService of context.mesh.virtualServices.all) {
      const resource = writtenObject(context.mesh, virtualService.resource);
      if (resource?.kind !== 'VirtualService') continue;
      const services = servicesOfHosts(context, virtualService);
      const ports = services?.flatMap((service) => service.ports) ?? [];
      if (services === undefined || !ports.every(({ protocol }) => isHttp(protocol))) continue;
      for (const list of ['tls', 'tcp'] as const) {
        if (virtualService[list].length === 0) continue;
        const [service] = services;
        const declared = service && writtenObject(context.mesh, service.resource);
        yield {
          resource,
          path: ['spec', list],
          at: 'key',
          message: `no sidecar uses these ${list} routes: ${namesText(services.map(serviceName))} has HTTP ports only, ${portList(ports)}; requests go straight to it`,
          help: `write http routes, or declare the port of the Service as ${list}…`,
          related: declared && [{ resource: declared, path: ['spec', 'ports'], message: 'the ports' }],
        };
      }
    }
  },
});
