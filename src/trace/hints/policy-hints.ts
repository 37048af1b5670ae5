import { isLabelSubset } from '../../model/labels.js';
import type { Mesh } from '../../model/mesh.js';
import type { Proxy } from '../../model/proxy.js';
import type { PeerAuthenticationResource } from '../../schema/types/security.js';
import { placeIn, placeText } from '../origins/place.js';
import type { TraceRequest } from '../request.js';
import type { TraceResult } from '../result.js';

const DENIAL = /ns\[([^\]]*)\]-policy\[([^\]]*)\]-rule\[(\d+)\]/;

/** The rule of an AuthorizationPolicy that denied, or the policies of which none allows. */
export function authorizationHint(mesh: Mesh, proxy: Proxy, { reason = '' }: TraceResult): readonly string[] {
  if (!reason.startsWith('RBAC: ')) return [];
  const [, namespace, name, rule] = DENIAL.exec(reason) ?? [];
  const all = mesh.policies.authorizationPolicies;
  if (rule === undefined) {
    return all
      .filter(({ metadata: { namespace: home } }) => home === proxy.namespace || home === mesh.config.rootNamespace)
      .filter(({ spec }) => (spec.action ?? 'ALLOW') === 'ALLOW')
      .filter(({ spec }) => isLabelSubset(spec.selector?.matchLabels, proxy.labels))
      .map((policy) => `${placeText(placeIn(mesh, policy))} allows only what its rules name`);
  }
  return all
    .filter(({ metadata }) => metadata.name === name && metadata.namespace === namespace)
    .map((policy) => placeText(placeIn(mesh, policy, ['spec', 'rules', Number(rule)])));
}

/** The PeerAuthentication that demands mutual TLS of a client that speaks plain text. */
export function mutualTlsHint(
  mesh: Mesh,
  proxy: Proxy,
  request: TraceRequest,
  { filterChain, connection }: TraceResult,
): readonly string[] {
  if (request.direction !== 'inbound' || request.tls === true) return [];
  if (connection === undefined || filterChain !== undefined) return [];
  const policy = mutualTlsPolicy(mesh, proxy);
  if (policy === undefined) return [];
  return [
    `${placeText(placeIn(mesh, policy, ['spec']))} demands mutual TLS (STRICT), and the client speaks plain text`,
  ];
}

/** The workload's own policy, else its namespace's, else the mesh's. */
function mutualTlsPolicy(mesh: Mesh, { namespace, labels }: Proxy): PeerAuthenticationResource | undefined {
  const all = mesh.policies.peerAuthentications;
  const own = all.filter(({ metadata }) => metadata.namespace === namespace);
  const selects = ({ spec }: PeerAuthenticationResource): boolean =>
    Object.keys(spec.selector?.matchLabels ?? {}).length > 0;
  return (
    own.find((policy) => selects(policy) && isLabelSubset(policy.spec.selector?.matchLabels, labels)) ??
    own.find((policy) => !selects(policy)) ??
    all.find((policy) => policy.metadata.namespace === mesh.config.rootNamespace && !selects(policy))
  );
}
