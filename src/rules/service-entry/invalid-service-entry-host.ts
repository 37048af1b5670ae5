import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { wildcardDomainFault } from '../shared/values/dns-name.js';

export const rule = defineRule({
  code: 'MSH0400',
  name: 'invalid-service-entry-host',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A host of a ServiceEntry is no domain name or wildcard name.',
  docs: {
    why: 'A ServiceEntry adds its hosts to the service registry. A host that cannot be a name, or `*`, which would be all of them, cannot be added; Istio rejects the ServiceEntry.',
    fix: 'Write names such as `api.example.com` or `*.example.com`. IP addresses go to `addresses` or `endpoints`.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.ServiceEntry) {
      for (const [index, host] of (resource.spec.hosts ?? []).entries()) {
        const fault = host === '*' ? 'is every host' : wildcardDomainFault(host);
        if (fault === undefined) continue;
        yield {
          resource,
          path: ['spec', 'hosts', index],
          message: `host ${JSON.stringify(host)} ${fault}; ${rejected(resource)}`,
          help: /^\d+\.\d+\.\d+\.\d+/.test(host) ? 'write addresses under addresses or endpoints' : undefined,
        };
      }
    }
  },
});
