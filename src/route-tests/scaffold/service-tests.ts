import type { Mesh } from '../../model/mesh.js';
import type { Service, ServicePort } from '../../model/service.js';
import type { RouteTest } from '../format.js';
import type { TestSession } from '../session.js';
import { testOf } from './attempt.js';
import { sampleHost, sampleUrl } from './sample-request.js';
import { type RouteKind, sendersAt } from './senders.js';

/** One test for each port of a service that sidecars reach without a VirtualService. */
export function serviceTests(session: TestSession, service: Service): readonly RouteTest[] {
  const { mesh } = session;
  if (service.namespace === mesh.config.rootNamespace || hasRules(mesh, service)) return [];
  return service.ports
    .filter(({ protocol }) => protocol !== 'UDP')
    .flatMap((port) => {
      const { hostname: host, namespace } = service;
      const match = { port: port.port };
      const senders = sendersAt(mesh, { gateway: 'mesh', host, namespace, match, kind: kindOfPort(port) });
      const attempts = senders.map((sender) => {
        const url = sampleUrl(sender.reach, sampleHost(host));
        return { sender, request: { url: sender.reach.scheme === 'tcp' ? url : `${url}/` } };
      });
      return testOf(session, `${namespace}/${service.name} port ${port.port}`, attempts, () => true) ?? [];
    });
}

function hasRules({ virtualServices }: Mesh, { hostname }: Service): boolean {
  return virtualServices.all.some(({ hosts, gateways }) => gateways.includes('mesh') && hosts.includes(hostname));
}

/** Ports whose protocol is to be detected are called with HTTP. */
function kindOfPort({ protocol }: ServicePort): RouteKind {
  if (protocol === 'TLS' || protocol === 'HTTPS') return 'tls';
  return /^(HTTP|GRPC|unsupported$)/.test(protocol) ? 'http' : 'tcp';
}
