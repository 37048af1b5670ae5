import { gatewayKey } from '../../model/gateway.js';
import { isWildcard } from '../../model/host.js';
import type { Mesh } from '../../model/mesh.js';
import type { VirtualService } from '../../model/virtual-service.js';
import { defineRule, type RuleContext, type RuleFinding } from '../rule.js';
import { namesText } from '../shared/names.js';
import { visibleService } from '../shared/services/mesh-hosts.js';
import { writtenObject } from '../shared/written-object.js';

/** The only port that serves hosts outside the registry. */
const UNREGISTERED_PORT = 80;

const MAX_PORT = 65535;

export const rule = defineRule({
  code: 'MSH1107',
  name: 'match-on-unused-port',
  severity: 'warning',
  upstream: [],
  summary: 'A match asks for a port on which these hosts are never called.',
  docs: {
    why: '`port` in a match is the port that the client calls: a port of the Service, or of the Gateway. With any other number, such as the port of the container, Istio leaves the route out, and its requests fall to the next route or get 404.',
    fix: 'Use the port of the Service or Gateway, or remove `port`.',
  },
  *check(context) {
    const gateways = gatewayPorts(context.mesh);
    for (const virtualService of context.mesh.virtualServices.all) {
      if (virtualService.semantics !== 'istio') continue;
      for (const [index, route] of virtualService.http.entries()) {
        for (const [position, { port, gateways: only = [] }] of (route.match ?? []).entries()) {
          if (!port || port > MAX_PORT) continue;
          const ports = portsOf(context, virtualService, only.length > 0 ? only : virtualService.gateways, gateways);
          if (ports === undefined || ports.has(port)) continue;
          const finding = findingOf(context, virtualService, { index, position, port, ports });
          if (finding !== undefined) yield finding;
        }
      }
    }
  },
});

interface UnusedPort {
  readonly index: number;
  readonly position: number;
  readonly port: number;
  readonly ports: ReadonlySet<number>;
}

function findingOf(
  { mesh }: RuleContext,
  virtualService: VirtualService,
  { index, position, port, ports }: UnusedPort,
): RuleFinding | undefined {
  const source = virtualService.httpSources[index];
  const resource = source && writtenObject(mesh, source.resource);
  // Matches of a delegate are merged with its root's, so their indexes tell nothing.
  if (source === undefined || resource === undefined || source.resource !== virtualService.resource) return undefined;
  const known = namesText([...ports].sort((a, b) => a - b).map(String));
  return {
    resource,
    path: ['spec', 'http', source.index, 'match', position, 'port'],
    message: `this match never applies: nobody calls ${namesText(virtualService.hosts)} on port ${port}, only on ${known}`,
    help: `use the port that clients call (${known}), or remove it`,
  };
}

/** Ports on which the hosts can be called through some gateways; undefined when that cannot be known. */
function portsOf(
  { mesh, knowledge }: RuleContext,
  { hosts, namespace }: VirtualService,
  through: readonly string[],
  gateways: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<number> | undefined {
  const ports = new Set<number>();
  for (const gateway of through) {
    if (gateway !== 'mesh') {
      const ofGateway = gateways.get(gateway);
      if (ofGateway === undefined) return undefined;
      for (const port of ofGateway) ports.add(port);
      continue;
    }
    for (const host of hosts) {
      const service = visibleService(mesh, host, namespace);
      if (service === undefined && (isWildcard(host) || knowledge.host(host, namespace) !== 'missing'))
        return undefined;
      for (const port of service?.ports.map((candidate) => candidate.port) ?? [UNREGISTERED_PORT]) ports.add(port);
    }
  }
  return ports.size > 0 ? ports : undefined;
}

function gatewayPorts({ gateways }: Mesh): ReadonlyMap<string, readonly number[]> {
  return new Map(
    gateways.map((gateway) => [gatewayKey(gateway), gateway.servers.map(({ port }) => port?.number ?? 0)]),
  );
}
