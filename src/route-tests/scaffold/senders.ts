import type { Gateway } from '../../model/gateway.js';
import { targetsOf } from '../../model/gateway-servers.js';
import { hostsOverlap } from '../../model/host.js';
import { isLabelSubset } from '../../model/labels.js';
import type { Mesh } from '../../model/mesh.js';
import { type Proxy, proxyName } from '../../model/proxy.js';
import type { HttpMatchRequest, Server } from '../../schema/types/networking.js';
import type { Reach } from './sample-request.js';

/** A proxy that requests can be sent from, and how it is reached. */
export interface Sender {
  readonly proxy: Proxy;
  readonly from: string;
  readonly reach: Reach;
  /** Where the server demands a certificate of the mesh. */
  readonly clientIdentity?: string;
}

/** What a route is for. */
export type RouteKind = 'http' | 'tls' | 'tcp';

/** Where requests for a route come from. */
export interface RouteUse {
  /** `mesh` or `<namespace>/<name>`. */
  readonly gateway: string;
  readonly host: string;
  /** The namespace of the VirtualService or the service. */
  readonly namespace: string;
  readonly match: Pick<HttpMatchRequest, 'port' | 'sourceLabels' | 'sourceNamespace'>;
  readonly kind: RouteKind;
}

/** The proxies that serve a gateway, or for `mesh` a workload whose sidecar knows the route. */
export function sendersAt(mesh: Mesh, use: RouteUse): readonly Sender[] {
  return use.gateway === 'mesh' ? workloadSenders(mesh, use) : gatewaySenders(mesh, use);
}

function gatewaySenders(mesh: Mesh, { gateway: key, host, kind }: RouteUse): readonly Sender[] {
  const gateway = mesh.gateways.find(({ namespace, name }) => `${namespace}/${name}` === key);
  const proxy = gateway && gatewayProxy(mesh, gateway);
  if (gateway === undefined || proxy === undefined) return [];
  return gateway.servers.flatMap((server): readonly Sender[] => {
    const isServed = (server.hosts ?? []).some((each) => hostsOverlap(host, each.slice(each.indexOf('/') + 1)));
    const sender = kindOf(server) === kind && isServed ? serverSender(mesh, proxy, server) : undefined;
    return sender === undefined ? [] : [sender];
  });
}

/** A proxy that a Gateway applies to. */
export function gatewayProxy({ proxies }: Mesh, gateway: Gateway): Proxy | undefined {
  return proxies.find((proxy) => proxy.type === 'router' && targetsOf(gateway, proxy) !== undefined);
}

/** How a server is reached; not at all when it only redirects to HTTPS. */
export function serverSender(mesh: Mesh, proxy: Proxy, server: Server): Sender | undefined {
  const { port, tls } = server;
  if (port?.number === undefined || tls?.httpsRedirect) return undefined;
  const secure = tls?.mode !== undefined;
  const scheme = kindOf(server) === 'tcp' ? (secure ? 'tls' : 'tcp') : secure ? 'https' : 'http';
  const clientIdentity = tls?.mode === 'ISTIO_MUTUAL' ? { clientIdentity: meshIdentity(mesh) } : {};
  return { proxy, from: queryOf(proxy), reach: { scheme, port: port.number }, ...clientIdentity };
}

/** The kind of routes that a server follows. */
export function kindOf({ port, tls }: Server): RouteKind {
  const passes = tls?.mode === 'PASSTHROUGH' || tls?.mode === 'AUTO_PASSTHROUGH';
  if (passes) return 'tls';
  return /^(HTTP|HTTP2|GRPC|GRPC-WEB|HTTPS)$/i.test(port?.protocol ?? '') ? 'http' : 'tcp';
}

function meshIdentity({ config, proxies }: Mesh): string {
  const { namespace, serviceAccount } = proxies.find(({ type, injected }) => type === 'sidecar' && injected) ?? {};
  return `spiffe://${config.trustDomain}/ns/${namespace ?? 'default'}/sa/${serviceAccount ?? 'default'}`;
}

const SCHEMES = { http: 'http', tls: 'https', tcp: 'tcp' } as const;

const NAMED_KINDS: ReadonlySet<string> = new Set(['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob']);

/** A workload of the namespace, else of another one. */
function workloadSenders(mesh: Mesh, { host, namespace: home, match, kind }: RouteUse): readonly Sender[] {
  const { sourceLabels, sourceNamespace, port } = match;
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
  return [{ proxy, from: queryOf(proxy), reach: { scheme: SCHEMES[kind], port: port ?? known[0]?.port ?? 80 } }];
}

/** How a test names a proxy: by its workload, since Pods come and go. */
function queryOf(proxy: Proxy): string {
  const { kind, name } = proxy.workload;
  return kind === 'Pod' ? proxyName(proxy) : `${kind.toLowerCase()}/${name}.${proxy.namespace}`;
}
