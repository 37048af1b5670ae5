import type { Mesh } from '../../../model/mesh.js';
import type { EffectiveMutualTlsMode } from '../../../model/peer-authentication.js';
import type { PeerAuthenticationResource } from '../../../schema/types/security.js';
import { namespaceOf } from '../object-namespace.js';

/** Whether a PeerAuthentication is for all workloads of its namespace, or of the mesh. */
export function isForAll({ spec }: PeerAuthenticationResource): boolean {
  return Object.keys(spec.selector?.matchLabels ?? {}).length === 0;
}

/** The mode that a PeerAuthentication sets; undefined when it leaves it to the next wider one. */
export function modeSetBy({ spec }: PeerAuthenticationResource): EffectiveMutualTlsMode | undefined {
  const mode = spec.mtls?.mode;
  return mode === 'UNSET' ? undefined : mode;
}

/** The oldest PeerAuthentication for all workloads of each namespace; that of the root namespace is the mesh's. */
export function widePeerAuthentications({ policies }: Mesh): ReadonlyMap<string, PeerAuthenticationResource> {
  const found = new Map<string, PeerAuthenticationResource>();
  for (const policy of policies.peerAuthentications) {
    const namespace = namespaceOf(policy);
    if (isForAll(policy) && !found.has(namespace)) found.set(namespace, policy);
  }
  return found;
}
