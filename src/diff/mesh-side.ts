import { compileProxy } from '../compile/compile.js';
import type { Mesh } from '../model/mesh.js';
import { type Proxy, proxyName } from '../model/proxy.js';
import type { Side } from './pair-proxies.js';
import { type ProxyIdentity, RESOURCE_KINDS, resourcesOf } from './resources.js';
import { sharingOf } from './sharing.js';

/** Proxies of a mesh as a side of the comparison; `partial` when they are not all that count. */
export function meshSide(mesh: Mesh, proxies: readonly Proxy[], partial = false): Side {
  const sharing = sharingOf(mesh);
  return {
    partial,
    proxies: proxies.map((proxy) => ({
      identity: identityOf(proxy),
      kinds: RESOURCE_KINDS,
      sharing: sharing(proxy),
      resources: () => resourcesOf(compileProxy(mesh, proxy)),
    })),
  };
}

/** How a diff names a proxy. */
export function identityOf(proxy: Proxy): ProxyIdentity {
  return {
    name: proxyName(proxy),
    type: proxy.type === 'router' ? 'gateway' : 'sidecar',
    workload: `${proxy.workload.kind}/${proxy.workload.name}`,
  };
}
