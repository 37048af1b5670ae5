import { isWildcard, resolveShortHost } from '../../model/host.js';
import type { Mesh } from '../../model/mesh.js';
import { isVisibleTo } from '../../model/visibility.js';
import { defineRule, type RuleContext } from '../rule.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { coveringHosts } from '../shared/services/covering-hosts.js';
import { partlyQualifiedHost } from '../shared/services/destination-hosts.js';
import { nearServiceName } from '../shared/services/service-names.js';
import { egressHostsOf } from '../shared/sidecar/sidecar-listeners.js';
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
        const near = partlyQualifiedHost(mesh, host) ?? nearHost(mesh, host);
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
  if (isWildcard(host)) return !isDescribed(mesh, scope) || (wildcardScopes(mesh).get(host) ?? []).some(isIn(scope));
  const services = [...(mesh.services.byHost.get(host)?.values() ?? [])];
  if (services.some(({ namespace, visibility }) => isIn(scope)(namespace) && isVisibleTo(visibility, own))) return true;
  return knowledge.host(host, scope === '*' ? own : scope) !== 'missing';
}

const isIn =
  (scope: string) =>
  (namespace: string): boolean =>
    scope === '*' || scope === namespace;

const isDescribed = ({ namespaces }: Mesh, scope: string): boolean => scope !== '*' && namespaces.has(scope);

const scopes = new WeakMap<Mesh, ReadonlyMap<string, readonly string[]>>();

/** The namespaces that have a host below each wildcard. */
function wildcardScopes(mesh: Mesh): ReadonlyMap<string, readonly string[]> {
  const known = scopes.get(mesh);
  if (known) return known;
  const found = new Map<string, Set<string>>();
  for (const { hostname, namespace } of mesh.services.all) {
    for (const wildcard of [hostname, ...coveringHosts(hostname)]) {
      found.set(wildcard, (found.get(wildcard) ?? new Set()).add(namespace));
    }
  }
  const created = new Map([...found].map(([wildcard, namespaces]) => [wildcard, [...namespaces]]));
  scopes.set(mesh, created);
  return created;
}

/** The Service of the cluster that a host misspells, in full. */
function nearHost(mesh: Mesh, host: string): string | undefined {
  const suffix = `.svc.${mesh.domainSuffix}`;
  const [name = '', namespace = '', ...rest] = host.endsWith(suffix) ? host.slice(0, -suffix.length).split('.') : [];
  const near = rest.length === 0 ? nearServiceName(mesh, name, namespace) : undefined;
  return near && `${near}.${namespace}${suffix}`;
}

function hostsOfVirtualServices({ resources, domainSuffix }: Mesh): ReadonlySet<string> {
  return new Set(
    resources.VirtualService.flatMap((resource) =>
      (resource.spec.hosts ?? []).map((host) => resolveShortHost(host, namespaceOf(resource), domainSuffix)),
    ),
  );
}
