import { isIP } from 'node:net';
import type { Hostname } from '../../model/host.js';
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
    for (const alternate of alternateHosts(host, context.proxy.namespace, context.mesh.domainSuffix)) add(alternate);
  }
  // Pods of a headless service are addressed by their own names under it.
  if (service.registry === 'Kubernetes' && service.resolution === 'passthrough')
    domains.push(...domains.map((domain) => `*.${domain}`));
  for (const address of addressesFor(context, service)) add(bracketed(address));
  return domains;
}

/** Other names of a host: with a trailing dot, and for cluster-local names the shorter forms. */
export function alternateHosts(host: Hostname, proxyNamespace: string, domainSuffix: string): readonly string[] {
  if (isIP(host) !== 0) return [];
  const absolute = `${host}.`;
  const suffix = `.svc.${domainSuffix}`;
  if (!host.endsWith(suffix)) return [absolute];
  const short = host.slice(0, -suffix.length);
  const dot = short.lastIndexOf('.');
  const sameNamespace = dot >= 0 && short.slice(dot + 1) === proxyNamespace;
  return sameNamespace ? [absolute, short.slice(0, dot), `${short}.svc`, short] : [absolute, short, `${short}.svc`];
}

/** IPv6 addresses need brackets in a domain. */
export function bracketed(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}

/** A service's addresses as this proxy sees them; the unspecified address is none. */
export function addressesFor(context: CompileContext, service: Service): readonly string[] {
  const all =
    service.clusterAddresses.length > 0 && context.proxy.ipMode === 'dual'
      ? service.clusterAddresses
      : [serviceAddress(context, service)];
  return all.filter((address) => address !== UNSPECIFIED_ADDRESS && address !== '');
}

/** The address of a service for this proxy: its own, of a matching IP family, or the auto-allocated one under DNS capture. */
export function serviceAddress(context: CompileContext, service: Service): string {
  const { proxy } = context;
  const wantsV6 = proxy.ipMode === 'v6';
  if (service.clusterAddresses.length > 0) {
    return service.clusterAddresses.find((address) => (isIP(address) === 6) === wantsV6) ?? service.defaultAddress;
  }
  if (service.defaultAddress === UNSPECIFIED_ADDRESS && proxy.metadata['DNS_CAPTURE'] === 'true') {
    return (wantsV6 ? service.autoAllocated.v6 : service.autoAllocated.v4) ?? service.defaultAddress;
  }
  return service.defaultAddress;
}
