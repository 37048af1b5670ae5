import type { CompileContext } from '../../compile/context.js';
import { listenerPolicies } from '../../compile/filters/listener-policies.js';
import { buildOutboundListeners } from '../../compile/listeners/outbound/listeners.js';
import type { Mesh } from '../../model/mesh.js';
import { isHttp } from '../../model/protocol.js';
import type { Proxy } from '../../model/proxy.js';
import type { Service, ServicePort } from '../../model/service.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { serviceName } from '../shared/services/mesh-hosts.js';
import { firstOfEach, sidecarsOf } from '../shared/workloads/sidecars.js';
import { writtenObject } from '../shared/written-object.js';

export const rule = defineRule({
  code: 'MSH1161',
  name: 'contested-outbound-port',
  severity: 'error',
  upstream: [],
  summary: 'Sidecars send the connections for one host to another one, which has its address and port.',
  docs: {
    why: 'A sidecar has one listener for an address and port. Only HTTP and TLS say which host a connection is for. Of services of other protocols with the same address, or none, the first gets all connections to the port and the others none. MongoDB and MySQL ports share a listener with no other protocol at all, so one of them without an address can also take the port from HTTP services.',
    fix: 'Give each ServiceEntry an address or a port of its own, or say that it is HTTP or TLS where it is.',
  },
  *check(context) {
    const { mesh } = context;
    const ports = opaquePorts(mesh);
    if (ports.size === 0) return;
    const reported = new Set<ServicePort>();
    for (const proxy of firstOfEach(sidecarsOf(mesh))) {
      for (const loss of lossesOf(context.compileContext(proxy), ports)) {
        const finding = reported.has(loss.port) ? undefined : findingOf(mesh, loss, proxy);
        if (finding === undefined) continue;
        reported.add(loss.port);
        yield finding;
      }
    }
  },
});

/** Ports on which a host of a ServiceEntry could take connections from another service. */
function opaquePorts({ services }: Mesh): ReadonlySet<number> {
  const opaque = new Set<number>();
  const hosts = new Map<number, Set<string>>();
  for (const { registry, hostname, ports } of services.all) {
    for (const { port, protocol } of ports) {
      hosts.set(port, (hosts.get(port) ?? new Set()).add(hostname));
      if (registry === 'External' && !isHttp(protocol)) opaque.add(port);
    }
  }
  return new Set([...opaque].filter((port) => (hosts.get(port)?.size ?? 0) > 1));
}

interface Loss {
  readonly service: Service;
  readonly port: ServicePort;
  readonly winner: Service;
  readonly winnerPort: ServicePort;
}

function lossesOf(context: CompileContext, ports: ReadonlySet<number>): readonly Loss[] {
  const egress = context.scope.egress
    .filter(({ port }) => port === undefined)
    .map((listener) => ({
      ...listener,
      services: listener.services.filter((service) => service.ports.some(({ port }) => ports.has(port))),
    }));
  const served = new Map<string, { readonly service: Service; readonly port: ServicePort }>();
  const asked: { service: Service; port: ServicePort; listener: string; isServed: boolean }[] = [];
  const policies = listenerPolicies({ ...context, scope: { ...context.scope, egress } }, 'outbound');
  buildOutboundListeners(policies, (one) => {
    asked.push(one);
    if (one.isServed && !served.has(one.listener)) served.set(one.listener, one);
  });
  const servedPorts = new Set(asked.flatMap(({ port, isServed }) => (isServed ? [port] : [])));
  return asked.flatMap(({ service, port, listener }): Loss[] => {
    const first = served.get(listener);
    if (first === undefined || servedPorts.has(port) || first.service.hostname === service.hostname) return [];
    return [{ service, port, winner: first.service, winnerPort: first.port }];
  });
}

function findingOf(mesh: Mesh, { service, port, winner, winnerPort }: Loss, proxy: Proxy): RuleFinding | undefined {
  const resource = writtenObject(mesh, service.resource);
  const other = writtenObject(mesh, winner.resource);
  const index = service.ports.indexOf(port);
  if (resource === undefined || index < 0) return undefined;
  const isServerFirst = [port, winnerPort].some(({ protocol }) => protocol === 'Mongo' || protocol === 'MySQL');
  const reason =
    isServerFirst && port.protocol !== winnerPort.protocol
      ? `a ${winnerPort.protocol} port and a ${port.protocol} port cannot share a listener`
      : 'both have the same address or none, and nothing else tells their connections apart';
  // Connections to hosts that nobody resolves go on to the address they were opened to.
  const keepsAddress = winner.resolution === 'passthrough';
  const fact = keepsAddress
    ? `take connections for ${serviceName(service)} on port ${port.port} for those to ${serviceName(winner)}, whose policies and cluster apply`
    : `send connections for ${serviceName(service)} on port ${port.port} to ${serviceName(winner)}`;
  return {
    resource,
    path: ['spec', 'ports', index],
    severity: keepsAddress ? 'warning' : 'error',
    message: `sidecars of namespace ${proxy.namespace} ${fact}: ${reason}`,
    help: 'give each an address or a port of its own, or set the protocol to HTTP or TLS where it is that',
    related: other && [
      { resource: other, path: ['spec', 'ports', winner.ports.indexOf(winnerPort)], message: 'this one has the port' },
    ],
  };
}
