import { isHostSubset } from '../../model/host.js';
import { isLabelSubset } from '../../model/labels.js';
import type { Mesh } from '../../model/mesh.js';
import { type Proxy, proxyName } from '../../model/proxy.js';
import type { VirtualService } from '../../model/virtual-service.js';
import type { HttpRoute } from '../../schema/types/networking.js';
import type { RouteTest, RouteTests } from '../format.js';
import { type TestSession, testSession } from '../session.js';
import { expectationOf } from './expectation.js';
import { type Reach, sampleRequest } from './sample-request.js';

/** Tests to start from: one for each route of each VirtualService, expecting what the mesh does now. */
export function scaffold(mesh: Mesh, manifests: readonly string[]): RouteTests {
  const session = testSession(mesh);
  const tests = mesh.virtualServices.all.flatMap((virtualService) =>
    virtualService.http.flatMap((http, index) => scaffoldTest(session, virtualService, http, index) ?? []),
  );
  return { manifests, tests };
}

function scaffoldTest(
  session: TestSession,
  virtualService: VirtualService,
  http: HttpRoute,
  index: number,
): RouteTest | undefined {
  const sender = senderOf(session.mesh, virtualService, http);
  const request = sender && sampleRequest(virtualService, http, sender.reach);
  const outcome = sender && request && session.send(sender.proxy, request);
  if (sender === undefined || request === undefined || outcome === undefined) return undefined;
  const isReached = outcome.source?.virtualService === virtualService && outcome.source.index === index;
  const name = `${virtualService.namespace}/${virtualService.name} http[${index}]${http.name ? ` ${http.name}` : ''}`;
  return {
    name: isReached ? name : `${name} (this request does not reach it)`,
    from: sender.from,
    request,
    expect: expectationOf(outcome),
  };
}

interface Sender {
  readonly proxy: Proxy;
  readonly from: string;
  readonly reach: Reach;
}

/** The first gateway of the VirtualService that some proxy serves, else a workload whose sidecar knows it. */
function senderOf(mesh: Mesh, virtualService: VirtualService, http: HttpRoute): Sender | undefined {
  const wanted = http.match?.[0]?.gateways ?? virtualService.gateways;
  for (const key of wanted) {
    const sender =
      key === 'mesh' ? workloadSender(mesh, virtualService, http) : gatewaySender(mesh, key, virtualService);
    if (sender) return sender;
  }
  return undefined;
}

function gatewaySender(mesh: Mesh, key: string, { hosts }: VirtualService): Sender | undefined {
  const gateway = mesh.gateways.find(({ namespace, name }) => `${namespace}/${name}` === key);
  if (gateway === undefined) return undefined;
  const proxy = mesh.proxies.find(({ type, labels }) => type === 'router' && isLabelSubset(gateway.selector, labels));
  const serving = gateway.servers.filter(({ hosts: served = [], tls }) => {
    const bare = served.map((host) => host.slice(host.indexOf('/') + 1));
    return !tls?.httpsRedirect && hosts.some((host) => bare.some((each) => isHostSubset(host, each)));
  });
  const server = serving.find(({ port }) => /^(HTTP|HTTP2|GRPC|HTTPS)$/i.test(port?.protocol ?? ''));
  if (proxy === undefined || server?.port?.number === undefined) return undefined;
  const scheme = /^HTTPS$/i.test(server.port.protocol ?? '') ? 'https' : 'http';
  return { proxy, from: queryOf(proxy), reach: { scheme, port: server.port.number } };
}

function workloadSender(mesh: Mesh, virtualService: VirtualService, http: HttpRoute): Sender | undefined {
  const { sourceLabels, sourceNamespace, port } = http.match?.[0] ?? {};
  const sidecars = mesh.proxies.filter(
    ({ type, labels, namespace, injected }) =>
      type === 'sidecar' &&
      injected &&
      isLabelSubset(sourceLabels, labels) &&
      (!sourceNamespace || sourceNamespace === namespace),
  );
  const proxy = sidecars.find(({ namespace }) => namespace === virtualService.namespace) ?? sidecars[0];
  if (proxy === undefined) return undefined;
  const services = mesh.services.byHost.get(virtualService.hosts[0] ?? '');
  const ports = [...(services?.values() ?? [])].flatMap((service) => service.ports);
  return { proxy, from: queryOf(proxy), reach: { scheme: 'http', port: port ?? ports[0]?.port ?? 80 } };
}

/** How a test names a proxy: by its workload, since Pods come and go. */
function queryOf(proxy: Proxy): string {
  const { kind, name } = proxy.workload;
  return kind === 'Pod' ? proxyName(proxy) : `${kind.toLowerCase()}/${name}.${proxy.namespace}`;
}
