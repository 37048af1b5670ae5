import { resolveShortHost } from '../../model/host.js';
import type { Mesh } from '../../model/mesh.js';
import { defineRule } from '../rule.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { operationsOf, valuesOf } from '../shared/security/authorization-parts.js';
import { isPattern } from '../shared/security/value-patterns.js';
import { nearServiceName } from '../shared/services/service-names.js';

export const rule = defineRule({
  code: 'MSH0752',
  name: 'unknown-request-host',
  severity: 'warning',
  upstream: ['KIA0104'],
  summary: 'An AuthorizationPolicy names a host that looks like a service and is none.',
  docs: {
    why: '`operation.hosts` is compared with the Host header of requests. A short name, or `<service>.<namespace>`, is what clients inside the mesh send for a service of that name; where there is none, no request has that host and the rule never matches.',
    fix: 'Correct the name. Clients may write one service as `name`, `name.namespace`, `name.namespace.svc` or in full, and with a port: list all forms that are used, or use `selector` instead.',
    exceptions: 'Names with two dots or more and patterns are taken for public hosts and not looked at.',
  },
  *check({ mesh, knowledge }) {
    const routed = routedHosts(mesh);
    for (const { policy, field, value, path } of valuesOf(operationsOf(mesh), ['hosts', 'notHosts'])) {
      const host = value.replace(/:(\d+|\*)$/, '');
      const from = namespaceOf(policy);
      const service = clusterHostOf(mesh, host, from);
      if (service === undefined || mesh.services.byHost.has(host) || routed.has(host) || routed.has(service)) continue;
      if (knowledge.host(service, from) !== 'missing') continue;
      const near = nearHost(mesh, host, from);
      yield {
        resource: policy,
        path,
        upstream: field === 'hosts' ? ['KIA0104'] : [],
        message: `${field}: there is no service ${host}${host.includes('.') ? '' : ` in ${from}`}, so no client asks for that host and this matches no request`,
        help: near === undefined ? undefined : `did you mean ${near}?`,
      };
    }
  },
});

/** The full name of the service that a host would be; undefined for hosts that need not be services. */
function clusterHostOf({ namespaces, domainSuffix }: Mesh, host: string, from: string): string | undefined {
  if (host === '' || isPattern(host)) return undefined;
  const [name = '', namespace = from, ...rest] = host.split('.');
  if (rest.length > 0 || (namespace !== from && !namespaces.has(namespace))) return undefined;
  return `${name}.${namespace}.svc.${domainSuffix}`;
}

function routedHosts({ resources, domainSuffix }: Mesh): ReadonlySet<string> {
  return new Set(
    resources.VirtualService.flatMap((resource) =>
      (resource.spec.hosts ?? []).flatMap((host) => [
        host,
        resolveShortHost(host, namespaceOf(resource), domainSuffix),
      ]),
    ),
  );
}

function nearHost(mesh: Mesh, host: string, from: string): string | undefined {
  const [name = '', namespace = from] = host.split('.');
  const near = nearServiceName(mesh, name, namespace);
  return near && (host.includes('.') ? `${near}.${namespace}` : near);
}
