import { hostsOverlap, isWildcard, resolveShortHost } from '../../model/host.js';
import type { Mesh } from '../../model/mesh.js';
import { defineRule, type RuleContext } from '../rule.js';
import { nearHost, partlyQualifiedHost } from '../shared/destination-hosts.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { egressHostsOf } from '../shared/sidecar-listeners.js';
import { importedHostFault, parseNamespacedHost } from '../shared/values/namespaced-host.js';

export const rule = defineRule({
  code: 'MSH0570',
  name: 'unknown-egress-host',
  severity: 'warning',
  upstream: ['KIA1004'],
  summary: 'A Sidecar imports a host that nothing defines.',
  docs: {
    why: 'A sidecar knows only the hosts that its Sidecar imports. A misspelt host imports nothing: requests to the service that was meant go out as unknown traffic, without routes, retries and mutual TLS, or are refused under REGISTRY_ONLY.',
    fix: 'Write `<namespace>/<full host name>`; the namespace is that of the Service, ServiceEntry or VirtualService.',
  },
  *check(context) {
    const { mesh } = context;
    const routed = hostsOfVirtualServices(mesh);
    for (const { resource, hosts, path } of egressHostsOf(mesh)) {
      const own = namespaceOf(resource);
      for (const [index, written] of hosts.entries()) {
        if (importedHostFault(written) !== undefined) continue;
        const { namespace: scope = '', host } = parseNamespacedHost(written);
        if (scope === '~' || host === '*' || routed.has(host)) continue;
        const namespace = scope === '.' ? own : scope;
        if (isKnown(context, namespace, host, own)) continue;
        const near = partlyQualifiedHost(mesh, host) ?? nearHost(mesh, host, own);
        yield {
          resource,
          path: [...path, index],
          message: `nothing visible here defines the host ${host}${scope === '*' ? '' : ` in namespace ${namespace}`}, so this imports nothing`,
          help: near === undefined ? undefined : `did you mean ${scope}/${near}?`,
        };
      }
    }
  },
});

function isKnown({ mesh, knowledge }: RuleContext, scope: string, host: string, own: string): boolean {
  const visible = mesh.services.visibleTo(own);
  const candidates = scope === '*' ? visible : visible.filter(({ namespace }) => namespace === scope);
  if (isWildcard(host))
    return scope !== own && !mesh.namespaces.has(scope)
      ? true
      : candidates.some(({ hostname }) => hostsOverlap(hostname, host));
  if (candidates.some(({ hostname }) => hostname === host)) return true;
  return knowledge.host(host, scope === '*' ? own : scope) !== 'missing';
}

function hostsOfVirtualServices({ resources, domainSuffix }: Mesh): ReadonlySet<string> {
  return new Set(
    resources.VirtualService.flatMap((resource) =>
      (resource.spec.hosts ?? []).map((host) => resolveShortHost(host, namespaceOf(resource), domainSuffix)),
    ),
  );
}
