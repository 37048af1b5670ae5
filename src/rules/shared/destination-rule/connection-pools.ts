import type { Mesh } from '../../../model/mesh.js';
import type { KubernetesObject } from '../../../schema/types/meta.js';
import type { ConnectionPoolSettings } from '../../../schema/types/networking.js';
import type { Path } from '../../../source/document.js';
import { allPoliciesOf } from './traffic-policies.js';

/** Limits of connections, and where they stand. */
export interface PlacedConnectionPool {
  readonly resource: KubernetesObject;
  readonly pool: ConnectionPoolSettings;
  readonly path: Path;
}

/** Every connection pool of DestinationRules and Sidecars. */
export function* connectionPoolsOf(mesh: Pick<Mesh, 'resources'>): Iterable<PlacedConnectionPool> {
  for (const { resource, policy, path } of allPoliciesOf(mesh)) {
    if (policy.connectionPool) yield { resource, pool: policy.connectionPool, path: [...path, 'connectionPool'] };
  }
  for (const resource of mesh.resources.Sidecar) {
    const { inboundConnectionPool, ingress = [] } = resource.spec;
    if (inboundConnectionPool) yield { resource, pool: inboundConnectionPool, path: ['spec', 'inboundConnectionPool'] };
    for (const [index, { connectionPool }] of ingress.entries()) {
      const path = ['spec', 'ingress', index, 'connectionPool'];
      if (connectionPool) yield { resource, pool: connectionPool, path };
    }
  }
}
