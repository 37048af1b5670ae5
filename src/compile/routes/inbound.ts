import type { RouteConfiguration } from '../../envoy/types.js';
import type { Protocol } from '../../model/protocol.js';

export interface InboundRoute {
  readonly cluster: string;
  readonly hostname: string;
  /** The service's port; 0 for ports that nothing declares. */
  readonly port: number;
  readonly protocol: Protocol;
}

/** The route configuration inlined in an inbound connection manager: everything goes to the workload. */
export function inboundRouteConfiguration({ cluster, hostname, port, protocol }: InboundRoute): RouteConfiguration {
  const isGrpc = protocol === 'GRPC' || protocol === 'GRPC-Web';
  return {
    name: cluster,
    validateClusters: false,
    virtualHosts: [
      {
        name: `inbound|http|${port}`,
        domains: ['*'],
        routes: [
          {
            name: 'default',
            match: { prefix: '/' },
            decorator: { operation: `${hostname}:${port}/*` },
            route: {
              cluster,
              timeout: '0s',
              maxStreamDuration: { maxStreamDuration: '0s', grpcTimeoutHeaderMax: '0s' },
              // A retry could repeat what a gRPC server has already begun to answer.
              retryPolicy: isGrpc ? undefined : { retryOn: 'reset-before-request', numRetries: 2 },
            },
          },
        ],
      },
    ],
  };
}
