import { hostsOverlap } from '../../model/host.js';
import { isLabelSubset } from '../../model/labels.js';
import type { Mesh } from '../../model/mesh.js';
import { type Proxy, proxyName } from '../../model/proxy.js';
import type { VirtualService } from '../../model/virtual-service.js';
import type { HttpMatchRequest, HttpRoute } from '../../schema/types/networking.js';
import type { RouteTest, RouteTests, TestRequest } from '../format.js';
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

const MOST_ATTEMPTS = 24;

function scaffoldTest(
  session: TestSession,
  virtualService: VirtualService,
  http: HttpRoute,
  index: number,
): RouteTest | undefined {
  const name = `${virtualService.namespace}/${virtualService.name} http[${index}]${http.name ? ` ${http.name}` : ''}`;
  let fallback: RouteTest | undefined;
  for (const { sender, request } of attempts(session.mesh, virtualService, http).slice(0, MOST_ATTEMPTS)) {
    const outcome = session.send(sender.proxy, request);
    if (outcome === undefined) continue;
    const test = { name, from: sender.from, request, expect: expectationOf(outcome) };
    if (outcome.source?.virtualService === virtualService && outcome.source.index === index) return test;
    fallback ??= { ...test, name: `${name} (this request does not reach it)` };
  }
  return fallback;
}

interface Attempt {
  readonly sender: Sender;
  readonly request: TestRequest;
}

/** Requests that may reach a route: by each of its matches, from each place, to each host. */
function attempts(mesh: Mesh, virtualService: VirtualService, http: HttpRoute): readonly Attempt[] {
  const matches = http.match?.length ? http.match : [{}];
  return virtualService.hosts.flatMap((host) =>
    matches.flatMap((match) =>
      (match.gateways ?? virtualService.gateways).flatMap((key) =>
        sendersAt(mesh, key, host, virtualService, match).flatMap((sender): readonly Attempt[] => {
          const request = sampleRequest(host, match, sender.reach);
          return request === undefined ? [] : variants(request, match).map((each) => ({ sender, request: each }));
        }),
      ),
    ),
  );
}

/** The request, and others that the match takes as well, where an earlier route takes the first. */
function variants(request: TestRequest, { uri, method, queryParams }: HttpMatchRequest): readonly TestRequest[] {
  const isOpen = (uri === undefined || uri.prefix !== undefined) && queryParams === undefined;
  return [
    request,
    ...(isOpen ? [{ ...request, url: `${request.url.replace(/\/$/, '')}/other` }] : []),
    ...(method === undefined ? [{ ...request, method: 'POST' }] : []),
  ];
}

interface Sender {
  readonly proxy: Proxy;
  readonly from: string;
  readonly reach: Reach;
}

/** The proxies that serve a gateway, or for `mesh` a workload whose sidecar knows the route. */
function sendersAt(
  mesh: Mesh,
  key: string,
  host: string,
  { namespace }: VirtualService,
  match: HttpMatchRequest,
): readonly Sender[] {
  return key === 'mesh' ? workloadSenders(mesh, host, namespace, match) : gatewaySenders(mesh, key, host);
}

function gatewaySenders(mesh: Mesh, key: string, host: string): readonly Sender[] {
  const gateway = mesh.gateways.find(({ namespace, name }) => `${namespace}/${name}` === key);
  const proxy = mesh.proxies.find(({ type, labels }) => type === 'router' && isLabelSubset(gateway?.selector, labels));
  if (gateway === undefined || proxy === undefined) return [];
  return gateway.servers.flatMap(({ hosts = [], port, tls }): readonly Sender[] => {
    const isServed = hosts.some((each) => hostsOverlap(host, each.slice(each.indexOf('/') + 1)));
    const isHttp = /^(HTTP|HTTP2|GRPC|HTTPS)$/i.test(port?.protocol ?? '');
    if (!isServed || !isHttp || port?.number === undefined || tls?.httpsRedirect) return [];
    const scheme = /^HTTPS$/i.test(port.protocol ?? '') ? 'https' : 'http';
    return [{ proxy, from: queryOf(proxy), reach: { scheme, port: port.number } }];
  });
}

const NAMED_KINDS: ReadonlySet<string> = new Set(['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob']);

function workloadSenders(
  mesh: Mesh,
  host: string,
  home: string,
  { sourceLabels, sourceNamespace, port }: HttpMatchRequest,
): readonly Sender[] {
  const sidecars = mesh.proxies.filter(
    ({ type, labels, namespace, injected, workload }) =>
      type === 'sidecar' &&
      injected &&
      NAMED_KINDS.has(workload.kind) &&
      isLabelSubset(sourceLabels, labels) &&
      (!sourceNamespace || sourceNamespace === namespace),
  );
  const proxy = sidecars.find(({ namespace }) => namespace === home) ?? sidecars[0];
  if (proxy === undefined) return [];
  const services = mesh.services.byHost.get(host);
  const known = [...(services?.values() ?? [])].flatMap((service) => service.ports);
  return [{ proxy, from: queryOf(proxy), reach: { scheme: 'http', port: port ?? known[0]?.port ?? 80 } }];
}

/** How a test names a proxy: by its workload, since Pods come and go. */
function queryOf(proxy: Proxy): string {
  const { kind, name } = proxy.workload;
  return kind === 'Pod' ? proxyName(proxy) : `${kind.toLowerCase()}/${name}.${proxy.namespace}`;
}
