import type { Route } from '../../envoy/types.js';
import type { Hostname } from '../../model/host.js';
import type { CompileContext } from '../context.js';
import { outboundClusterName } from '../names.js';
import { serviceHashPolicy } from './hash-policy.js';
import { retryPolicy } from './retry.js';

/** The route of a service port that no VirtualService governs. */
export function defaultRoute(context: CompileContext, host: Hostname, port: number): Route {
  const hashPolicy = serviceHashPolicy(context, host, port);
  const retry = retryPolicy(context.mesh.config.defaultHttpRetryPolicy, false);
  return {
    name: 'default',
    match: { prefix: '/' },
    decorator: { operation: `${host}:${port}/*` },
    route: {
      cluster: outboundClusterName(host, port),
      timeout: '0s',
      maxGrpcTimeout: '0s',
      ...(retry !== undefined && { retryPolicy: retry }),
      ...(hashPolicy !== undefined && { hashPolicy: [hashPolicy] }),
    },
  };
}
