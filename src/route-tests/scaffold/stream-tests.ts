import type { VirtualService } from '../../model/virtual-service.js';
import type { RouteDestination, TcpRoute, TlsRoute } from '../../schema/types/networking.js';
import type { Outcome } from '../../trace/outcome.js';
import type { RouteTest } from '../format.js';
import type { TestSession } from '../session.js';
import { type Attempt, testOf } from './attempt.js';
import { sampleHost, sampleUrl } from './sample-request.js';
import { sendersAt } from './senders.js';

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
  return (route.match ?? []).flatMap(({ sniHosts = [], port, sourceLabels, sourceNamespace, gateways }) =>
    sniHosts.flatMap((host) =>
      (gateways ?? virtualService.gateways)
        .flatMap((key) => sendersAt(mesh, key, host, virtualService, { port, sourceLabels, sourceNamespace }, 'tls'))
        .map((sender) => ({ sender, request: { url: `${sampleUrl(sender.reach, sampleHost(host))}/` } })),
    ),
  );
}

function tcpAttempts({ mesh }: TestSession, virtualService: VirtualService, route: TcpRoute): readonly Attempt[] {
  const matches = route.match?.length ? route.match : [{}];
  return matches.flatMap(({ port, sourceLabels, sourceNamespace, gateways }) =>
    virtualService.hosts.flatMap((host) =>
      (gateways ?? virtualService.gateways)
        .flatMap((key) => sendersAt(mesh, key, host, virtualService, { port, sourceLabels, sourceNamespace }, 'tcp'))
        .map((sender) => ({ sender, request: { url: sampleUrl(sender.reach, sampleHost(host)) } })),
    ),
  );
}

/** Whether a stream ends at a route's destinations. */
function goesTo({ trace }: Outcome, destinations: readonly RouteDestination[] = []): boolean {
  const hosts = destinations.flatMap(({ destination }) => destination?.host ?? []);
  return (trace.clusters ?? []).some(({ name }) =>
    hosts.some((host) => name.endsWith(`|${host}`) || name.includes(`|${host}.`)),
  );
}
