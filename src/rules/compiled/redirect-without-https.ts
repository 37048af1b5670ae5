import type { MergedGateways, MergedServer } from '../../model/gateway.js';
import { isTlsServer } from '../../model/gateway-servers.js';
import { hostsOverlap } from '../../model/host.js';
import type { Proxy } from '../../model/proxy.js';
import { defineRule } from '../rule.js';
import { gatewayWorkloadsOf, workloadName } from '../shared/gateway/gateway-workloads.js';
import { namesText } from '../shared/names.js';
import { writtenObject } from '../shared/written-object.js';

const HTTPS_PORT = 443;

export const rule = defineRule({
  code: 'MSH1102',
  name: 'redirect-without-https',
  severity: 'warning',
  upstream: [],
  summary: 'Requests are redirected to HTTPS, but nothing serves HTTPS for the host.',
  docs: {
    why: '`httpsRedirect` answers every plain request with a redirect to `https://<host>`, which means port 443. Where no server of the same gateway takes TLS for that host, the browser is sent to a port that refuses or resets the connection.',
    fix: 'Add a server with protocol HTTPS on port 443 for the same hosts, or remove `httpsRedirect`.',
    exceptions:
      'A load balancer before the gateway that ends TLS and says so in `x-forwarded-proto` makes the redirect right.',
  },
  *check({ mesh, compileContext }) {
    const reported = new Set<object>();
    for (const proxy of gatewayWorkloadsOf(mesh)) {
      const { gateways } = compileContext(proxy);
      if (gateways === undefined) continue;
      const secure = secureHosts(gateways, proxy);
      for (const server of gateways.ports.flatMap(({ servers }) => servers)) {
        if (server.server.tls?.httpsRedirect !== true || isTlsServer(server) || reported.has(server.server)) continue;
        const unserved = plainHosts(server).filter((host) => !secure.some((other) => hostsOverlap(host, other)));
        const resource = writtenObject(mesh, server.gateway.resource);
        if (unserved.length === 0 || resource === undefined) continue;
        reported.add(server.server);
        yield {
          resource,
          path: ['spec', 'servers', server.index, 'tls', 'httpsRedirect'],
          message: `requests for ${namesText(unserved)} are redirected to https, but no server of ${workloadName(proxy)} takes TLS for ${unserved.length === 1 ? 'it' : 'them'} on port ${HTTPS_PORT}; clients end at a refused or reset connection`,
          help: `add a server with protocol HTTPS on port ${HTTPS_PORT} for the same hosts`,
        };
      }
    }
  },
});

const plainHosts = ({ hosts }: MergedServer): readonly string[] =>
  hosts.map((host) => host.slice(host.indexOf('/') + 1));

/** Hosts that the gateway takes TLS for where clients of port 443 arrive. */
function secureHosts({ ports }: MergedGateways, { serviceTargets }: Proxy): readonly string[] {
  const arrivals = serviceTargets.filter(({ port }) => port.port === HTTPS_PORT).map(({ targetPort }) => targetPort);
  return ports.flatMap(({ port, servers }) =>
    servers
      .filter((server) => isTlsServer(server) && (server.servicePort === HTTPS_PORT || arrivals.includes(port)))
      .flatMap(plainHosts),
  );
}
