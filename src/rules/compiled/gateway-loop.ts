import type { CompileContext } from '../../compile/context.js';
import { commonHosts, gatewayService } from '../../compile/routes/gateway.js';
import type { MergedServer } from '../../model/gateway.js';
import { gatewayKey } from '../../model/gateway.js';
import type { Proxy } from '../../model/proxy.js';
import type { VirtualService } from '../../model/virtual-service.js';
import type { HttpRoute } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { gatewayWorkloadsOf, workloadName } from '../shared/gateway/gateway-workloads.js';
import { destinationPort, serviceName } from '../shared/services/mesh-hosts.js';
import { isUsedThrough } from '../shared/virtual-service/route-gateways.js';
import { writtenObject } from '../shared/written-object.js';

export const rule = defineRule({
  code: 'MSH1104',
  name: 'gateway-loop',
  severity: 'error',
  upstream: [],
  summary: 'A gateway routes requests to itself.',
  docs: {
    why: 'The destination is the Service of the very gateway that uses the route, on a port where the same route is found again. Each request goes round until a timeout or the limit of connections ends it, and takes the gateway down with it.',
    fix: 'Name the Service of the application as destination.',
    exceptions: 'A route that rewrites the authority is not reported: the request may find another route.',
  },
  *check({ mesh, compileContext }) {
    const reported = new Set<HttpRoute>();
    for (const proxy of gatewayWorkloadsOf(mesh)) {
      const context = compileContext(proxy);
      for (const servers of context.gateways?.serversByRoute.values() ?? []) {
        for (const { virtualService, route, index, host } of loopsOf(context, servers)) {
          if (reported.has(route)) continue;
          reported.add(route);
          const source = virtualService.httpSources[index];
          const resource = source && writtenObject(mesh, source.resource);
          if (resource === undefined) continue;
          yield {
            resource,
            path: ['spec', 'http', source?.index ?? index, 'route'],
            message: `${workloadName(proxy)} sends these requests to itself: ${host} is its own Service, and there the same route applies again; requests go round until they time out`,
            help: 'name the Service of the application as destination',
          };
        }
      }
    }
  },
});

interface Loop {
  readonly virtualService: VirtualService;
  readonly route: HttpRoute;
  readonly index: number;
  readonly host: string;
}

function* loopsOf(context: CompileContext, servers: readonly MergedServer[]): Iterable<Loop> {
  for (const server of servers) {
    const bound = context.mesh.virtualServices.boundTo(gatewayKey(server.gateway), context.proxy.namespace);
    for (const virtualService of bound) {
      const found = [...virtualService.http.entries()].flatMap(([index, route]): Loop[] => {
        const isUsed = !route.rewrite?.authority && isUsedThrough(route, [gatewayKey(server.gateway)]);
        const host = isUsed ? ownDestination(context, virtualService, route, server) : undefined;
        return host === undefined ? [] : [{ virtualService, route, index, host }];
      });
      if (found.length > 0 && commonHosts(server.hosts, virtualService).length > 0) yield* found;
    }
  }
}

/** The destination that leads back to the server's own port. */
function ownDestination(
  context: CompileContext,
  { namespace }: VirtualService,
  { route = [] }: HttpRoute,
  { servicePort }: MergedServer,
): string | undefined {
  for (const { destination } of route) {
    const service = gatewayService(context, namespace, destination?.host ?? '');
    const port = service && destinationPort(service, destination?.port?.number ?? servicePort);
    if (
      service !== undefined &&
      port !== undefined &&
      leadsBack(context.proxy, service.hostname, port.port, servicePort)
    )
      return serviceName(service);
  }
  return undefined;
}

function leadsBack({ serviceTargets }: Proxy, hostname: string, port: number, servicePort: number): boolean {
  return (
    port === servicePort &&
    serviceTargets.some((target) => target.service.hostname === hostname && target.port.port === port)
  );
}
