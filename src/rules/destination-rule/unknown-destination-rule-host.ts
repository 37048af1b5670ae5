import { isHostSubset, isWildcard, resolveShortHost } from '../../model/host.js';
import type { Mesh } from '../../model/mesh.js';
import type { DestinationRuleResource } from '../../schema/types/networking.js';
import { defineRule, type RuleContext } from '../rule.js';
import { partlyQualifiedHost, unknownHostHelp } from '../shared/destination-hosts.js';
import { workloadsOf } from '../shared/workloads.js';

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
        upstream: ['IST0174', ...(isKnownToKiali(mesh, resource) ? [] : ['KIA0202'])],
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

/** Kiali takes `service.namespace` and the `app` label of a workload for a host. */
function isKnownToKiali(mesh: Mesh, { metadata, spec: { host = '' } }: DestinationRuleResource): boolean {
  if (host === '') return false;
  return (
    partlyQualifiedHost(mesh, host) !== undefined ||
    workloadsOf(mesh, { app: host }, metadata.namespace ?? '').length > 0
  );
}
