import type { CompileContext } from '../../compile/context.js';
import { isHttp } from '../../model/protocol.js';
import type { Proxy } from '../../model/proxy.js';
import type { Service, ServicePort } from '../../model/service.js';
import { defineRule, type RuleContext, type RuleFinding } from '../rule.js';
import { gatewayWorkloadsOf, workloadName } from '../shared/gateway/gateway-workloads.js';
import { sidecarListenersOf } from '../shared/sidecar/sidecar-listeners.js';
import { ownPortsOf, sidecarPortsOf } from '../shared/workloads/proxy-ports.js';
import { sidecarsOf } from '../shared/workloads/sidecars.js';
import { writtenWorkloads } from '../shared/workloads/written-workloads.js';
import { writtenObject } from '../shared/written-object.js';

export const rule = defineRule({
  code: 'MSH1160',
  name: 'reserved-proxy-port',
  severity: 'error',
  upstream: [],
  summary: 'A port is asked for on which the proxy itself listens.',
  docs: {
    why: 'A sidecar listens on 15001 and 15006 for the connections that it captures; sidecars and gateways listen on 15000 (admin), 15020 (agent), 15021 (health checks) and 15090 (metrics). A container that wants one of these ports cannot open it. A gateway refuses a second listener there. For a Service or Sidecar on such a port istiod sends no listener, so the requests go past routes, mutual TLS and telemetry, or nowhere.',
    fix: 'Use another port number.',
    exceptions:
      'A Service whose target port is one of the proxy’s own, such as 15020 for metrics, is not reported: that is how these ports are reached.',
  },
  *check(context) {
    yield* gatewayServers(context);
    const [sidecar] = sidecarsOf(context.mesh);
    if (sidecar === undefined) return;
    const ports = sidecarPortsOf(context.compileContext(sidecar));
    yield* containers(context, ports);
    yield* sidecarListeners(context, ports);
    yield* servicePorts(context, context.compileContext(sidecar), ports);
  },
});

type OwnPorts = ReadonlyMap<number, string>;

function* gatewayServers({ mesh, compileContext }: RuleContext): Iterable<RuleFinding> {
  const reported = new Set<object>();
  for (const proxy of gatewayWorkloadsOf(mesh)) {
    const compiling = compileContext(proxy);
    const own = ownPortsOf(compiling);
    for (const { port, servers } of compiling.gateways?.ports ?? []) {
      for (const { gateway, index, server, servicePort } of servers) {
        const use = own.get(port);
        const resource = writtenObject(mesh, gateway.resource);
        if (use === undefined || resource === undefined || reported.has(server)) continue;
        reported.add(server);
        const asked = servicePort === port ? `port ${port}` : `port ${servicePort}, which is ${port} in the Pods,`;
        yield {
          resource,
          path: ['spec', 'servers', index, 'port', 'number'],
          message: `${workloadName(proxy)} cannot serve ${(server.hosts ?? []).join(', ')} on ${asked}: the proxy listens there for ${use}`,
          help: 'use another port number',
        };
      }
    }
  }
}

function* containers({ mesh }: RuleContext, own: OwnPorts): Iterable<RuleFinding> {
  for (const { resource, spec, name, labelsPath, hasSidecar } of writtenWorkloads(mesh)) {
    if (!hasSidecar || spec.hostNetwork) continue;
    for (const [index, container] of (spec.containers ?? []).entries()) {
      if (container.name === 'istio-proxy') continue;
      for (const [position, { containerPort }] of (container.ports ?? []).entries()) {
        const use = own.get(containerPort);
        if (use === undefined) continue;
        yield {
          resource,
          path: [...labelsPath.slice(0, -2), 'spec', 'containers', index, 'ports', position, 'containerPort'],
          message: `container ${container.name} of ${name} cannot listen on port ${containerPort}: the sidecar beside it listens there for ${use}`,
          help: 'let the container listen on another port',
        };
      }
    }
  }
}

function* sidecarListeners({ mesh }: RuleContext, own: OwnPorts): Iterable<RuleFinding> {
  for (const { resource, direction, listener, path } of sidecarListenersOf(mesh)) {
    const number = listener.port?.number ?? 0;
    const use = own.get(number);
    if (use === undefined) continue;
    yield {
      resource,
      path: [...path, 'port', 'number'],
      message: `there is no ${direction} listener on port ${number}: sidecars listen there for ${use}`,
      help: 'use another port number',
    };
  }
}

/** Only HTTP listens on all addresses, where the proxy's own listeners are; other protocols on that of the Service. */
function* servicePorts({ mesh }: RuleContext, { proxy }: CompileContext, own: OwnPorts): Iterable<RuleFinding> {
  for (const service of mesh.services.all) {
    const resource = writtenObject(mesh, service.resource);
    for (const [index, port] of resource === undefined ? [] : service.ports.entries()) {
      const use = own.get(port.port);
      if (resource === undefined || use === undefined || !isHttp(port.protocol)) continue;
      if (own.has(targetOf(mesh.proxies, service, port) ?? 0)) continue;
      yield {
        resource,
        path: ['spec', 'ports', index],
        severity: 'warning',
        message: `sidecars such as ${proxy.workload.name} have no listener for HTTP port ${port.port}, where they listen for ${use}; requests to it go past routes, mutual TLS and telemetry`,
        help: 'use another port number',
      };
    }
  }
}

function targetOf(proxies: readonly Proxy[], service: Service, port: ServicePort): number | undefined {
  for (const { serviceTargets } of proxies) {
    const target = serviceTargets.find((one) => one.service === service && one.port === port);
    if (target !== undefined) return target.targetPort;
  }
  return undefined;
}
