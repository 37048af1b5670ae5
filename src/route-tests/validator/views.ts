import { isHostSubset } from '../../model/host.js';
import { isLabelSubset } from '../../model/labels.js';
import type { Mesh } from '../../model/mesh.js';
import type { Proxy } from '../../model/proxy.js';
import { listenerPort } from '../../trace/dial.js';
import { CLIENT } from './assume.js';

/** A place from which the requests of a test case are sent: a client's sidecar or a gateway. */
export interface View {
  readonly proxy: Proxy;
  readonly scheme: 'http' | 'https';
  /** The port the proxy listens on. */
  readonly port: number;
}

/** Test cases do not say where a request comes from: every place where a VirtualService of its host counts is looked at. */
export function viewsOf(mesh: Mesh, authority: string): readonly View[] {
  const views = new Map<string, View>();
  const host = authority.replace(/:\d+$/, '').toLowerCase();
  const governing = mesh.virtualServices.all.filter(({ hosts }) => hosts.some((each) => isHostSubset(host, each)));
  for (const { namespace, gateways } of governing) {
    for (const gateway of gateways) {
      const view = gateway === 'mesh' ? clientView(mesh, namespace) : gatewayView(mesh, gateway, host);
      if (view) views.set(`${view.proxy.type}/${view.proxy.namespace}/${view.proxy.name}/${view.port}`, view);
    }
  }
  return views.size > 0 ? [...views.values()] : anyView(mesh);
}

function anyView(mesh: Mesh): readonly View[] {
  const client = clientView(mesh, mesh.virtualServices.all[0]?.namespace);
  return client ? [client] : [];
}

function clientView(mesh: Mesh, namespace: string | undefined): View | undefined {
  const proxy = mesh.proxies.find((each) => each.namespace === namespace && each.workload.name === CLIENT);
  return proxy && { proxy, scheme: 'http', port: 80 };
}

function gatewayView(mesh: Mesh, key: string, host: string): View | undefined {
  const gateway = mesh.gateways.find(({ namespace, name }) => `${namespace}/${name}` === key);
  const proxy = mesh.proxies.find(({ type, labels }) => type === 'router' && isLabelSubset(gateway?.selector, labels));
  const servers = (gateway?.servers ?? []).filter(({ hosts = [] }) =>
    hosts.some((each) => isHostSubset(host, each.slice(each.indexOf('/') + 1))),
  );
  const isHttp = ({ port, tls }: (typeof servers)[number]): boolean =>
    /^(HTTP|HTTP2|GRPC)$/i.test(port?.protocol ?? '') && !tls?.httpsRedirect;
  const server = servers.find(isHttp) ?? servers.find(({ port }) => /^HTTPS$/i.test(port?.protocol ?? ''));
  if (proxy === undefined || server?.port?.number === undefined) return undefined;
  return { proxy, scheme: isHttp(server) ? 'http' : 'https', port: listenerPort(proxy, server.port.number) };
}
