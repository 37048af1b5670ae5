import { isIP } from 'node:net';
import type { Hostname } from '../../model/host.js';
import { bracketed } from '../../model/host.js';
import { isMetadataFlagSet } from '../../model/node-metadata.js';
import type { Proxy } from '../../model/proxy.js';
import { type Service, UNSPECIFIED_ADDRESS } from '../../model/service.js';
import type { CompileContext } from '../context.js';

/**
 * Every spelling by which a proxy's clients may address a service: the host, its absolute form, the short forms that resolve
 * in the proxy's namespace, its aliases likewise, and its addresses.
 * @param port when given, each spelling is followed by itself with this port
 */
export function serviceDomains(context: CompileContext, service: Service, port: number | undefined): readonly string[] {
  const domains: string[] = [];
  const add = (domain: string): void => {
    domains.push(domain);
    if (port !== undefined) domains.push(`${domain}:${port}`);
  };
  for (const host of [service.hostname, ...service.aliases.map((alias) => alias.hostname)]) {
    add(bracketed(host));
    for (const alternate of alternateHosts(context, host)) add(alternate);
  }
  // Pods of a headless service are addressed by their own names under it.
  if (service.registry === 'Kubernetes' && service.resolution === 'passthrough')
    domains.push(...domains.map((domain) => `*.${domain}`));
  for (const address of addressesFor(context, service)) add(bracketed(address));
  return domains;
}

/** The spellings in serviceDomains that are neither a host name nor an address. */
export function alternateDomains(
  context: CompileContext,
  service: Service,
  port: number | undefined,
): ReadonlySet<string> {
  const hosts = [service.hostname, ...service.aliases.map(({ hostname }) => hostname)];
  const alternates = hosts.flatMap((host) => alternateHosts(context, host));
  return new Set(port === undefined ? alternates : alternates.flatMap((domain) => [domain, `${domain}:${port}`]));
}

/** Other names of a host: with a trailing dot, and for cluster-local names the shorter forms. */
export function alternateHosts({ mesh, proxy }: CompileContext, host: Hostname): readonly string[] {
  if (isIP(host) !== 0) return [];
  const absolute = mesh.features.PILOT_ENABLE_ABSOLUTE_FQDN_VHOST_DOMAIN ? [`${host}.`] : [];
  const suffix = `.svc.${mesh.domainSuffix}`;
  if (!host.endsWith(suffix)) return absolute;
  const short = host.slice(0, -suffix.length);
  const dot = short.lastIndexOf('.');
  const sameNamespace = dot >= 0 && short.slice(dot + 1) === proxy.namespace;
  return [...absolute, ...(sameNamespace ? [short.slice(0, dot), `${short}.svc`, short] : [short, `${short}.svc`])];
}

/**
 * A service's addresses as this proxy sees them: of a Kubernetes service the cluster IPs of the IP families the proxy has;
 * of a ServiceEntry its own address whatever the family, or under DNS capture the auto-allocated one where it has none.
 */
export function addressesFor(context: CompileContext, service: Service): readonly string[] {
  const { proxy } = context;
  const dual = context.mesh.features.ISTIO_DUAL_STACK;
  const own = service.clusterAddresses.length > 0 ? service.clusterAddresses : [service.defaultAddress];
  const usable = own.filter((address) => address !== UNSPECIFIED_ADDRESS && address !== '');
  if (service.registry === 'Kubernetes') {
    return usable.filter((address) => hasFamily(proxy, address)).slice(0, dual ? undefined : 1);
  }
  if (usable.length > 0 || !isMetadataFlagSet(proxy.metadata, 'DNS_CAPTURE')) return usable;
  return [service.autoAllocated.v4, service.autoAllocated.v6]
    .filter((address) => address !== undefined)
    .filter((address) => hasFamily(proxy, address))
    .slice(0, dual ? 2 : 1);
}

/** Whether the proxy has addresses of this IP family; CIDRs and names count for every proxy. */
function hasFamily(proxy: Proxy, address: string): boolean {
  const family = isIP(address);
  if (family === 0 || proxy.ipMode === 'dual') return true;
  return (family === 6) === (proxy.ipMode === 'v6');
}

/** The one address that listeners bind for a service; its default address when none fits the proxy's IP families. */
export function serviceAddress(context: CompileContext, service: Service): string {
  return addressesFor(context, service)[0] ?? service.defaultAddress;
}
