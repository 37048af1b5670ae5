import type { CompiledProxy } from '../../compile/compiled.js';
import type { Mesh } from '../../model/mesh.js';
import type { Proxy } from '../../model/proxy.js';
import type { VirtualService } from '../../model/virtual-service.js';
import { coversHost } from '../origins/listener-origin.js';
import { placeIn, placeText } from '../origins/place.js';
import { didYouMean } from './did-you-mean.js';

/** The ports a gateway does listen on. */
export function portHint(proxy: Proxy, compiled: CompiledProxy): readonly string[] {
  if (proxy.type !== 'router') return [];
  const ports = compiled.listeners.map(({ name }) => name.slice(name.lastIndexOf('_') + 1));
  return ports.length === 0
    ? ['no Gateway selects this proxy']
    : [`the gateway listens on ${[...new Set(ports)].join(', ')}`];
}

/** VirtualServices for a host that are bound to something else than the gateway that was asked. */
export function unboundHints(mesh: Mesh, proxy: Proxy, host: string): readonly string[] {
  if (proxy.type !== 'router' || host === '') return [];
  return mesh.virtualServices.all
    .filter((each) => each.hosts.some((name) => coversHost(name, host)))
    .map((each) => unboundHint(mesh, each));
}

/** VirtualServices for a service that sidecars do not follow, as they are bound to gateways only. */
export function gatewayOnlyHints(mesh: Mesh, host: string): readonly string[] {
  return mesh.virtualServices.all
    .filter(({ hosts, gateways, http }) => hosts.includes(host) && !gateways.includes('mesh') && http.length > 0)
    .map(
      (each) => `${titleOf(mesh, each)} has the host, but is bound to ${each.gateways.join(', ')} only, not to mesh`,
    );
}

/** The VirtualService, with the place of its hosts. */
function titleOf(mesh: Mesh, { resource }: VirtualService): string {
  return placeText({ ...placeIn(mesh, resource), span: placeIn(mesh, resource, ['spec', 'hosts']).span });
}

function unboundHint(mesh: Mesh, service: VirtualService): string {
  const title = titleOf(mesh, service);
  const known = mesh.gateways.map(({ namespace, name }) => `${namespace}/${name}`);
  const bound = service.gateways.filter((gateway) => gateway !== 'mesh');
  if (bound.length === 0) return `${title} has the host, but is bound to no gateway`;
  const missing = bound.find((gateway) => !known.includes(gateway));
  if (missing === undefined) return `${title} has the host, but ${bound.join(', ')} does not serve it on this port`;
  const [, name] = missing.split('/');
  const elsewhere = known.find((each) => each.endsWith(`/${name}`));
  const guess = elsewhere === undefined ? didYouMean(missing, known) : ` - did you mean ${elsewhere}?`;
  return `${title} is bound to Gateway ${missing}, which does not exist${guess}`;
}

const MANY = 6;

/** The hosts that a route configuration does have. */
export function hostHint(compiled: CompiledProxy, routeConfig: string | undefined, host: string): readonly string[] {
  const config = compiled.routes.find(({ name }) => name === routeConfig);
  const domains = (config?.virtualHosts ?? []).flatMap(({ domains: each }) => each);
  if (domains.length === 0) return ['no VirtualService is bound to this gateway and port'];
  const guess = didYouMean(host, domains);
  return [`${routeConfig} has ${domains.slice(0, MANY).join(', ')}${domains.length > MANY ? ', …' : ''}${guess}`];
}
