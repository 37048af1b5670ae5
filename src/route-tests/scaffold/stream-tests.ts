import type { Mesh } from '../../model/mesh.js';
import type { VirtualService } from '../../model/virtual-service.js';
import type { RouteDestination, TcpRoute, TlsRoute } from '../../schema/types/networking.js';
import type { Outcome } from '../../trace/outcome.js';
import type { RouteTest } from '../format.js';
import type { TestSession } from '../session.js';
import { type Attempt, testOf } from './attempt.js';
import { sampleHost, sampleUrl } from './sample-request.js';
import { type RouteUse, type Sender, sendersAt } from './senders.js';

/** One test for each TLS and TCP route of a VirtualService. */
export function streamTests(session: TestSession, virtualService: VirtualService): readonly RouteTest[] {
  const { namespace, name } = virtualService;
  const testAt = (kind: 'tls' | 'tcp', index: number, route: TlsRoute | TcpRoute, tries: readonly Attempt[]) =>
    testOf(session, `${namespace}/${name} ${kind}[${index}]`, tries, (outcome) => goesTo(outcome, route.route)) ?? [];
  return [
    ...virtualService.tls.flatMap((route, index) =>
      testAt('tls', index, route, tlsAttempts(session, virtualService, route)),
    ),
    ...virtualService.tcp.flatMap((route, index) =>
      testAt('tcp', index, route, tcpAttempts(session, virtualService, route)),
    ),
  ];
}

function tlsAttempts({ mesh }: TestSession, virtualService: VirtualService, route: TlsRoute): readonly Attempt[] {
  return (route.match ?? []).flatMap(({ sniHosts = [], gateways, ...match }) =>
    sniHosts.flatMap((host) =>
      sendersOf(mesh, virtualService, { gateways, host, match, kind: 'tls' }).map((sender) => ({
        sender,
        request: { url: `${sampleUrl(sender.reach, sampleHost(host))}/` },
      })),
    ),
  );
}

function tcpAttempts({ mesh }: TestSession, virtualService: VirtualService, route: TcpRoute): readonly Attempt[] {
  const matches = route.match?.length ? route.match : [{}];
  return matches.flatMap(({ gateways, ...match }) =>
    virtualService.hosts.flatMap((host) =>
      sendersOf(mesh, virtualService, { gateways, host, match, kind: 'tcp' }).map((sender) => ({
        sender,
        request: { url: sampleUrl(sender.reach, sampleHost(host)) },
      })),
    ),
  );
}

function sendersOf(
  mesh: Mesh,
  { namespace, gateways: all }: VirtualService,
  {
    gateways = all,
    ...use
  }: Omit<RouteUse, 'gateway' | 'namespace'> & { readonly gateways: readonly string[] | undefined },
): readonly Sender[] {
  return gateways.flatMap((gateway) => sendersAt(mesh, { ...use, gateway, namespace }));
}

/** Whether a stream ends at a route's destinations. */
function goesTo({ trace }: Outcome, destinations: readonly RouteDestination[] = []): boolean {
  const hosts = destinations.flatMap(({ destination }) => destination?.host ?? []);
  return (trace.clusters ?? []).some(({ name }) =>
    hosts.some((host) => name.endsWith(`|${host}`) || name.includes(`|${host}.`)),
  );
}
