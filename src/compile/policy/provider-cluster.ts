import type { ServiceProvider } from '../../schema/types/mesh-config.js';
import type { CompileContext } from '../context.js';
import { outboundClusterName } from '../names.js';

/** The service behind an extension provider. */
export interface ProviderCluster {
  readonly hostname: string;
  readonly cluster: string;
}

/**
 * Resolves `[<namespace>/]<host>` and a port to a cluster; undefined when the service does not exist, or when several
 * namespaces have the host and none is named.
 */
export function providerCluster(context: CompileContext, provider: ServiceProvider): ProviderCluster | undefined {
  const name = provider.service ?? '';
  const slash = name.indexOf('/');
  const host = name.slice(slash + 1);
  const byNamespace = context.mesh.services.byHost.get(host);
  const known = slash < 0 ? byNamespace?.size === 1 : byNamespace?.has(name.slice(0, slash)) === true;
  return known ? { hostname: host, cluster: outboundClusterName(host, provider.port ?? 0) } : undefined;
}
