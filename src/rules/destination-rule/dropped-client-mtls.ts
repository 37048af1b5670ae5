import { groupBy } from '../../model/group-by.js';
import { type Hostname, resolveShortHost } from '../../model/host.js';
import type { Mesh } from '../../model/mesh.js';
import type { DestinationRuleResource, TrafficPolicy } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { destinationRuleScope, scopesMeet } from '../shared/export-scope.js';
import { keyOf } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { coveringHosts } from '../shared/services/covering-hosts.js';

export const rule = defineRule({
  code: 'MSH0371',
  name: 'dropped-client-mtls',
  severity: 'warning',
  upstream: ['KIA0204'],
  summary: 'A DestinationRule without TLS settings replaces a wider one that turns mutual TLS on.',
  docs: {
    why: 'A client takes one DestinationRule for a host: the most specific. Nothing is inherited from a rule for `*.local` or `*.<namespace>.svc.cluster.local`, so the `ISTIO_MUTUAL` set there is gone for this host. With automatic mutual TLS clients still use it where the server has a sidecar; without it they send plaintext.',
    fix: 'Repeat `tls.mode: ISTIO_MUTUAL` in the rule, or remove the wide rule and leave it to automatic mutual TLS.',
  },
  *check({ mesh }) {
    const mutual = mutualRules(mesh);
    if (mutual.size === 0) return;
    for (const resource of mesh.resources.DestinationRule) {
      if (setsTls(resource.spec.trafficPolicy)) continue;
      const host = hostOf(mesh, resource);
      const scope = destinationRuleScope(mesh, resource);
      const wider = [host, ...coveringHosts(host)]
        .flatMap((covering) => mutual.get(covering) ?? [])
        .find((other) => other !== resource && scopesMeet(scope, destinationRuleScope(mesh, other)));
      if (!wider) continue;
      const consequence = mesh.config.enableAutoMtls
        ? 'only automatic mutual TLS still protects the traffic to it'
        : 'clients send plaintext to it';
      yield {
        resource,
        path: ['spec', resource.spec.trafficPolicy ? 'trafficPolicy' : 'host'],
        at: 'key',
        severity: mesh.config.enableAutoMtls ? 'info' : 'warning',
        message: `for ${host} this replaces DestinationRule ${keyOf(wider)}, which turns mutual TLS on for ${wider.spec.host}, and has no tls of its own: ${consequence}`,
        help: 'repeat tls.mode: ISTIO_MUTUAL here',
        related: [{ resource: wider, path: ['spec', 'trafficPolicy', 'tls', 'mode'], message: 'turns mutual TLS on' }],
      };
    }
  },
});

/** Rules that set `ISTIO_MUTUAL`, by host. */
function mutualRules(mesh: Mesh): ReadonlyMap<Hostname, readonly DestinationRuleResource[]> {
  return groupBy(
    mesh.resources.DestinationRule.filter(({ spec }) => spec.trafficPolicy?.tls?.mode === 'ISTIO_MUTUAL'),
    (resource) => hostOf(mesh, resource),
  );
}

function hostOf({ domainSuffix }: Mesh, resource: DestinationRuleResource): Hostname {
  return resolveShortHost(resource.spec.host ?? '', namespaceOf(resource), domainSuffix);
}

function setsTls(policy: TrafficPolicy | undefined): boolean {
  return policy?.tls !== undefined || policy?.portLevelSettings?.some(({ tls }) => tls) === true;
}
