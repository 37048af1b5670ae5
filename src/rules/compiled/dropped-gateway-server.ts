import type { DroppedServer, MergedServer } from '../../model/gateway.js';
import { hostsOverlap } from '../../model/host.js';
import { isTls, parseProtocol } from '../../model/protocol.js';
import { defineRule, type RuleContext, type RuleFinding } from '../rule.js';
import { gatewayWorkloadsOf, workloadName } from '../shared/gateway/gateway-workloads.js';
import { writtenObject } from '../shared/written-object.js';

export const rule = defineRule({
  code: 'MSH1100',
  name: 'dropped-gateway-server',
  severity: 'error',
  upstream: [],
  summary: 'A server of a Gateway is left out, because another server took its port first.',
  docs: {
    why: 'All Gateways of a workload share its ports. Istio merges their servers from the oldest Gateway to the youngest, and leaves out a server whose protocol does not go with what a port already serves, or which would need a name for its routes that is taken. Clients of the lost hosts get the other server: a reset connection, or 404.',
    fix: 'Give one of the servers another port number, the same protocol, or another port name.',
  },
  *check(context) {
    const reported = new Set<string>();
    for (const proxy of gatewayWorkloadsOf(context.mesh)) {
      const { gateways } = context.compileContext(proxy);
      for (const dropped of gateways?.dropped ?? []) {
        const key = `${dropped.gateway.namespace}/${dropped.gateway.name}/${dropped.index}`;
        if (reported.has(key) || isClaimedHost(dropped)) continue;
        const finding = findingOf(context, dropped, workloadName(proxy));
        if (finding === undefined) continue;
        reported.add(key);
        yield finding;
      }
    }
  },
});

/** Hosts that two Gateways claim are the cause, which another rule reports. */
function isClaimedHost({ gateway, index, reason, winner }: DroppedServer): boolean {
  if (reason === 'duplicate-tls-host' || reason === 'unbound-port') return true;
  if ([{ gateway, index }, winner].some((server) => server !== undefined && lacksTls(server))) return true;
  if (winner === undefined || winner.gateway === gateway) return false;
  const theirs = hostsOf(winner);
  return hostsOf({ gateway, index }).some((host) => theirs.some((other) => hostsOverlap(host, other)));
}

/** A server that Istio rejects is the cause of whatever it takes from others. */
function lacksTls({ gateway, index }: Pick<MergedServer, 'gateway' | 'index'>): boolean {
  const server = gateway.servers[index];
  return isTls(parseProtocol(server?.port?.protocol)) && server?.tls === undefined;
}

function hostsOf({ gateway, index }: Pick<MergedServer, 'gateway' | 'index'>): readonly string[] {
  return (gateway.servers[index]?.hosts ?? []).map((host) => host.slice(host.indexOf('/') + 1));
}

function findingOf({ mesh }: RuleContext, dropped: DroppedServer, workload: string): RuleFinding | undefined {
  const { gateway, index, winner } = dropped;
  const resource = writtenObject(mesh, gateway.resource);
  const server = gateway.servers[index];
  if (resource === undefined || server === undefined || winner === undefined) return undefined;
  const other = writtenObject(mesh, winner.gateway.resource);
  const holder =
    winner.gateway === gateway ? 'this Gateway' : `Gateway ${winner.gateway.namespace}/${winner.gateway.name}`;
  const taken = winner.gateway.servers[winner.index]?.port;
  const clash =
    dropped.reason === 'protocol-conflict'
      ? `server ${winner.index + 1} of ${holder} already serves ${taken?.protocol} ${taken?.number === server.port?.number ? 'on that port' : `on port ${taken?.number}, which the Service maps to the same port of the Pods`}`
      : `server ${winner.index + 1} of ${holder} has the same port name ${JSON.stringify(taken?.name ?? '')} and number, so their routes would share a name`;
  return {
    resource,
    path: ['spec', 'servers', index, 'port'],
    message: `${workload} leaves this ${server.port?.protocol} server on port ${server.port?.number} out: ${clash}; ${(server.hosts ?? []).join(', ')} is not served here`,
    help: dropped.reason === 'protocol-conflict' ? 'use another port number' : 'give the ports different names',
    related: other && [
      { resource: other, path: ['spec', 'servers', winner.index, 'port'], message: 'this server has the port' },
    ],
  };
}
