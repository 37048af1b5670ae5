import type { MergedServer } from '../../model/gateway.js';
import type { Proxy } from '../../model/proxy.js';
import { defineRule } from '../rule.js';
import { gatewayWorkloadsOf, workloadName } from '../shared/gateway/gateway-workloads.js';
import { writtenObject } from '../shared/written-object.js';

const FIRST_UNPRIVILEGED = 1024;

export const rule = defineRule({
  code: 'MSH1101',
  name: 'privileged-gateway-port',
  severity: 'error',
  upstream: [],
  summary: 'A gateway would have to listen on a port below 1024, which it may not, so there is no listener.',
  docs: {
    why: 'The Service of a gateway maps the port of a Gateway to a port of the Pods, and that is where Envoy listens. Gateways of an installation with `istioctl` run without the right to open ports below 1024, so istiod sends no listener for them, and the connection is refused.',
    fix: 'Map the port of the Service to a high one, e.g. `port: 80`, `targetPort: 8080`. The Gateway keeps number 80.',
    exceptions:
      'Gateways that the injector makes, and those of the Helm chart `gateway`, have the right by the setting `net.ipv4.ip_unprivileged_port_start` of the Pod. Any other gateway that runs with the right says so with the environment variable `ISTIO_META_UNPRIVILEGED_POD: "false"`.',
  },
  *check({ mesh, compileContext }) {
    const reported = new Set<object>();
    for (const proxy of gatewayWorkloadsOf(mesh)) {
      if (!proxy.unprivileged) continue;
      for (const { port, servers } of compileContext(proxy).gateways?.ports ?? []) {
        if (port >= FIRST_UNPRIVILEGED) continue;
        for (const server of servers) {
          const resource = writtenObject(mesh, server.gateway.resource);
          const service = serviceBehind(proxy, server, port);
          if (resource === undefined || service === undefined || reported.has(server.server)) continue;
          reported.add(server.server);
          const target = writtenObject(mesh, service.resource);
          yield {
            resource,
            path: ['spec', 'servers', server.index, 'port', 'number'],
            message: `${workloadName(proxy)} has no listener for port ${server.servicePort}: Service ${service.name} sends it to port ${port} of the Pods, and a gateway may not open ports below ${FIRST_UNPRIVILEGED}; connections are refused`,
            help: `set targetPort of Service ${service.name} to a port above ${FIRST_UNPRIVILEGED - 1}, such as ${port + 8000}`,
            related: target && [{ resource: target, path: ['spec', 'ports'], message: 'the port is mapped here' }],
          };
        }
      }
    }
  },
});

/** A port that no Service of the gateway has is another fault, which another rule reports. */
function serviceBehind({ serviceTargets }: Proxy, { servicePort }: MergedServer, port: number) {
  return serviceTargets.find((target) => target.port.port === servicePort || target.targetPort === port)?.service;
}
