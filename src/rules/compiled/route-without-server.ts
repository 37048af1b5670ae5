import type { Gateway, MergedServer } from '../../model/gateway.js';
import { gatewayKey } from '../../model/gateway.js';
import { isHttpServer, isPassthrough, placeServer } from '../../model/gateway-servers.js';
import { hostsOverlap } from '../../model/host.js';
import type { VirtualService } from '../../model/virtual-service.js';
import { defineRule, type RuleContext } from '../rule.js';
import { namesText } from '../shared/names.js';
import { writtenObject } from '../shared/written-object.js';

type List = 'http' | 'tls' | 'tcp';

const NEEDS: Readonly<Record<List, string>> = {
  http: 'a server that sees HTTP: protocol HTTP, or HTTPS with a TLS mode that ends TLS',
  tls: 'a server with TLS mode PASSTHROUGH',
  tcp: 'a server with protocol TCP, or TLS with a mode that ends TLS',
};

export const rule = defineRule({
  code: 'MSH1103',
  name: 'route-without-server',
  severity: 'warning',
  upstream: [],
  summary: 'Routes of a kind that none of the servers for these hosts can use.',
  docs: {
    why: 'A server of a Gateway works on one level: HTTP servers use `http` routes, servers that pass TLS through use `tls` routes, and servers for opaque TCP use `tcp` routes. Routes of another kind are left out without a word, so HTTP requests get 404 and connections are reset.',
    fix: 'Move the routes to the list that the server uses, or change protocol or TLS mode of the server.',
  },
  *check(context) {
    const servers = serversByGateway(context);
    for (const virtualService of context.mesh.virtualServices.all) {
      const resource = writtenObject(context.mesh, virtualService.resource);
      if (resource?.kind !== 'VirtualService' || virtualService.gateways.includes('mesh')) continue;
      const bound = virtualService.gateways.map((key) => servers.get(key));
      if (bound.includes(undefined)) continue;
      const common = bound.flatMap((list) => (list ?? []).filter((server) => sharesHost(server, virtualService)));
      for (const list of ['http', 'tls', 'tcp'] as const) {
        if (virtualService[list].length === 0 || common.length === 0) continue;
        if (common.some((server) => usedList(server) === list)) continue;
        const [first] = common;
        const gateway = first && writtenObject(context.mesh, first.gateway.resource);
        yield {
          resource,
          path: ['spec', list],
          at: 'key',
          message: `no server uses these ${list} routes: ${namesText([...new Set(common.map(described))])} of ${namesText(virtualService.gateways)} works with ${first ? usedList(first) : ''} routes; ${list === 'http' ? 'requests find no route' : 'connections are reset'}`,
          help: `${list} routes need ${NEEDS[list]}`,
          related: gateway &&
            first && [{ resource: gateway, path: ['spec', 'servers', first.index, 'port'], message: 'the server' }],
        };
      }
    }
  },
});

function serversByGateway({ mesh }: RuleContext): ReadonlyMap<string, readonly MergedServer[]> {
  return new Map(mesh.gateways.map((gateway) => [gatewayKey(gateway), placedServers(gateway)]));
}

function placedServers(gateway: Gateway): readonly MergedServer[] {
  return gateway.servers.flatMap((server, index) =>
    server.port === undefined ? [] : [placeServer(gateway, index, server, server.port.number ?? 0)],
  );
}

function sharesHost({ hosts }: MergedServer, { namespace, hosts: wanted }: VirtualService): boolean {
  return hosts.some((written) => {
    const slash = written.indexOf('/');
    if (slash >= 0 && written.slice(0, slash) !== namespace) return false;
    return wanted.some((host) => hostsOverlap(host, written.slice(slash + 1)));
  });
}

function usedList(server: MergedServer): List {
  if (isHttpServer(server)) return 'http';
  const { tls } = server.server;
  return tls !== undefined && (tls.mode === undefined || isPassthrough(server.server)) ? 'tls' : 'tcp';
}

function described({ server, servicePort }: MergedServer): string {
  const mode = server.tls?.mode === undefined ? '' : ` with TLS mode ${server.tls.mode}`;
  return `port ${servicePort} (${server.port?.protocol}${mode})`;
}
