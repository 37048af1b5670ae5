import type { Mesh } from '../../model/mesh.js';
import type { ClientTlsSettings } from '../../schema/types/networking.js';
import { allPoliciesOf, type PlacedPolicy } from './traffic-policies.js';

/** Every TLS setting for connections to a host. */
export function* clientTlsOf(mesh: Pick<Mesh, 'resources'>): Iterable<PlacedPolicy<ClientTlsSettings>> {
  for (const { resource, policy, path, level } of allPoliciesOf(mesh)) {
    if (policy.tls) yield { resource, policy: policy.tls, path: [...path, 'tls'], level };
  }
}
