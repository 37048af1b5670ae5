import type { Hostname } from './host.js';
import type { Endpoint, Service } from './service.js';

/** All services with their endpoints; every look-up is by index. */
export interface ServiceRegistry {
  /** In istiod's order: creation time, name, namespace. */
  readonly all: readonly Service[];
  /** By host name, then namespace; where several objects share both, the first listed of that pair that istiod indexes. */
  readonly byHost: ReadonlyMap<Hostname, ReadonlyMap<string, Service>>;
  /** Services that a namespace sees, in precedence order: exported to it, then public. Computed once per namespace. */
  visibleTo(namespace: string): readonly Service[];
  /** All endpoints of a service (host name and namespace), every port and health. */
  endpointsOf(service: Service): readonly Endpoint[];
  /** Sorted SPIFFE ids of the endpoints and of the service itself, trust domain aliases included. */
  serviceAccountsOf(service: Service): readonly string[];
}
