import { isIP } from 'node:net';
import type { Mesh } from '../../../model/mesh.js';
import { wildcardDomainFault } from '../values/dns-name.js';
import { routedHostFault } from '../values/routed-host.js';
import { isForGatewaysOnly, tlsMatchesOf, type VirtualServicePart } from './virtual-service-parts.js';

/** A server name that a TLS route matches; `fault` says why it can be none. */
export interface SniHost extends VirtualServicePart<string> {
  readonly isAddress: boolean;
  readonly fault: string | undefined;
}

/** Every server name of TLS routes. */
export function* sniHostsOf(mesh: Pick<Mesh, 'resources'>): Iterable<SniHost> {
  for (const { resource, part, path } of tlsMatchesOf(mesh)) {
    for (const [index, host] of (part.sniHosts ?? []).entries()) {
      const isAddress = isIP(host) !== 0 && wildcardDomainFault(host) !== undefined;
      const fault = isAddress
        ? undefined
        : routedHostFault(host, { isForGateways: isForGatewaysOnly(resource), hasSni: true });
      yield { resource, part: host, path: [...path, 'sniHosts', index], isAddress, fault };
    }
  }
}
