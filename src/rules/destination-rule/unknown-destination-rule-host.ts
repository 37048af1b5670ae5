import { isHostSubset, isWildcard, resolveShortHost } from '../../model/host.js';
import type { Mesh } from '../../model/mesh.js';
import type { DestinationRuleResource, Subset } from '../../schema/types/networking.js';
import { defineRule, type RuleContext } from '../rule.js';
import { partlyQualifiedHost, unknownHostHelp } from '../shared/services/destination-hosts.js';
import { workloadsOf } from '../shared/workloads/workloads.js';

export const rule = defineRule({
  code: 'MSH0350',
  name: 'unknown-destination-rule-host',
  severity: 'warning',
  upstream: ['IST0174', 'KIA0202'],
  summary: 'The host of a DestinationRule is no host of the registry.',
  docs: {
    why: 'A DestinationRule sets how clients talk to a host of the service registry. Where no Service or ServiceEntry defines it, its TLS settings, limits and subsets apply to nothing, without a word.',
    fix: 'Correct the host, or define a ServiceEntry for it. A short name means a Service beside the rule; `service.namespace` is not a name that Istio knows.',
    exceptions: 'A wildcard is fine as long as it covers one host that is defined.',
  },
  *check(context) {
    const { mesh } = context;
    for (const resource of mesh.resources.DestinationRule) {
      const { host: written = '' } = resource.spec;
      const namespace = resource.metadata.namespace ?? '';
      const host = resolveShortHost(written, namespace, mesh.domainSuffix);
      if (!isUnknown(context, host, namespace)) continue;
      yield {
        resource,
        path: ['spec', 'host'],
        message:
          written === ''
            ? 'the DestinationRule names no host, so it applies to nothing'
            : `no Service or ServiceEntry has ${isWildcard(host) ? `a host like ${host}` : `the host ${host}`}, so this DestinationRule applies to nothing`,
        help: written === '' ? 'add spec.host' : unknownHostHelp(mesh, written, namespace),
        upstream: ['IST0174', ...kialiCodes(mesh, resource)],
      };
    }
  },
});

function isUnknown({ mesh, knowledge }: RuleContext, host: string, namespace: string): boolean {
  if (host === '') return true;
  const covers = ({ hostname }: { readonly hostname: string }): boolean => isHostSubset(hostname, host);
  if (isWildcard(host) && (host === '*' || mesh.services.visibleTo(namespace).some(covers))) return false;
  return knowledge.host(host, namespace) === 'missing';
}

/** Where Kiali takes the host for known, it looks for endpoints of the subsets instead. */
function kialiCodes(mesh: Mesh, { metadata, spec }: DestinationRuleResource): readonly string[] {
  const { host = '', subsets = [] } = spec;
  if (isWildcard(host)) return [];
  if (!isKnownToKiali(mesh, host, metadata.namespace ?? '')) return ['KIA0202'];
  const isLabelled = ({ labels = {} }: Subset): boolean => Object.keys(labels).length > 0;
  return [...(subsets.some(isLabelled) ? ['KIA0203'] : []), ...(subsets.every(isLabelled) ? [] : ['KIA0209'])];
}

/** Kiali takes `service.namespace` and the `app` label of a workload beside the rule for a host. */
function isKnownToKiali(mesh: Mesh, host: string, namespace: string): boolean {
  if (host === '') return false;
  if (partlyQualifiedHost(mesh, host) !== undefined) return true;
  const suffix = `.${namespace}.svc.${mesh.domainSuffix}`;
  const app = host.endsWith(suffix) ? host.slice(0, -suffix.length) : host;
  return workloadsOf(mesh, { app }, namespace).length > 0;
}
