import type { VirtualHost } from '../../envoy/types.js';
import type { CompileContext } from '../context.js';
import { outboundClusterName, PASSTHROUGH_CLUSTER } from '../names.js';

/** The virtual host for hosts outside the registry: pass through, send to the egress proxy, or refuse. */
export function catchAllVirtualHost(context: CompileContext): VirtualHost {
  const attemptCount = context.proxy.config.proxyHeaders?.attemptCount?.disabled
    ? {}
    : { includeRequestAttemptCount: true };
  const { mode, egressProxy } = context.scope.outboundTrafficPolicy;
  if (mode === 'REGISTRY_ONLY') {
    return {
      name: 'block_all',
      domains: ['*'],
      routes: [{ name: 'block_all', match: { prefix: '/' }, directResponse: { status: 502 } }],
      ...attemptCount,
    };
  }
  const cluster =
    egressProxy === undefined
      ? PASSTHROUGH_CLUSTER
      : outboundClusterName(egressProxy.host ?? '', egressProxy.port?.number ?? 0, egressProxy.subset);
  return {
    name: 'allow_any',
    domains: ['*'],
    routes: [
      {
        name: 'allow_any',
        match: { prefix: '/' },
        route: {
          cluster,
          timeout: '0s',
          maxGrpcTimeout: '0s',
          ...(context.proxy.config.proxyHeaders?.xForwardedHost?.enabled && { appendXForwardedHost: true }),
        },
      },
    ],
    ...attemptCount,
  };
}
