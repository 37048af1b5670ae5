import type { Mesh } from '../../model/mesh.js';
import type { DestinationRuleResource } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { wildcardDomainFault } from '../shared/values/dns-name.js';

export const rule = defineRule({
  code: 'MSH0300',
  name: 'invalid-destination-rule-host',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The host of a DestinationRule is no domain name or wildcard name.',
  docs: {
    why: 'A DestinationRule is for one host of the service registry, or for all that a wildcard covers. What cannot be a host is in no registry, and Istio rejects the rule with its subsets and policies.',
    fix: 'Write the name of a Service, such as `reviews` or `reviews.prod.svc.cluster.local`, or a host of a ServiceEntry; no scheme, port or IP address.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.DestinationRule) {
      const { host } = resource.spec;
      if (host === undefined && !isSpecified(mesh, resource)) {
        yield { resource, path: [], message: `there is no spec, so no host either; ${rejected(resource)}` };
      }
      const fault = host === undefined ? undefined : wildcardDomainFault(host);
      if (fault === undefined) continue;
      yield {
        resource,
        path: ['spec', 'host'],
        message: `host ${JSON.stringify(host)} ${fault}; ${rejected(resource)}`,
        help: host?.includes(':')
          ? 'write the host alone; settings for one port go under portLevelSettings'
          : undefined,
      };
    }
  },
});

/** Whether there is a spec at all; what is missing in it is a fault of structure. */
function isSpecified({ origins }: Mesh, resource: DestinationRuleResource): boolean {
  return (origins.get(resource)?.document.value.spec ?? null) !== null;
}
