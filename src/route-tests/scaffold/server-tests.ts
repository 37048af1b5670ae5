import type { Gateway } from '../../model/gateway.js';
import { hostsOverlap } from '../../model/host.js';
import type { Mesh } from '../../model/mesh.js';
import type { RouteTest } from '../format.js';
import type { TestSession } from '../session.js';
import { testOf } from './attempt.js';
import { sampleHost, sampleUrl } from './sample-request.js';
import { gatewayProxy, kindOf, serverSender } from './senders.js';

/** One test for each HTTP server of a Gateway that no VirtualService has routes for. */
export function serverTests(session: TestSession, gateway: Gateway): readonly RouteTest[] {
  const { mesh } = session;
  const proxy = gatewayProxy(mesh, gateway);
  if (proxy === undefined) return [];
  return gateway.servers.flatMap((server, index) => {
    const hosts = (server.hosts ?? []).map((host) => host.slice(host.indexOf('/') + 1));
    if (kindOf(server) !== 'http' || isRouted(mesh, gateway, hosts)) return [];
    const sender = serverSender(mesh, proxy, server);
    if (sender === undefined) return [];
    const [host = '*'] = hosts;
    const request = { url: `${sampleUrl(sender.reach, sampleHost(host))}/` };
    const name = `${gateway.namespace}/${gateway.name} servers[${index}] has no route`;
    return testOf(session, name, [{ sender, request }], () => true) ?? [];
  });
}

function isRouted({ virtualServices }: Mesh, { namespace, name }: Gateway, hosts: readonly string[]): boolean {
  return virtualServices.all.some(
    (service) =>
      service.gateways.includes(`${namespace}/${name}`) &&
      service.hosts.some((host) => hosts.some((each) => hostsOverlap(host, each))),
  );
}
