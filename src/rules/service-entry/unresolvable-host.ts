import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { isDnsResolved } from '../shared/services/endpoints.js';
import { domainFault, wildcardDomainFault } from '../shared/values/dns-name.js';

export const rule = defineRule({
  code: 'MSH0408',
  name: 'unresolvable-host',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A ServiceEntry looks up a wildcard host in DNS.',
  docs: {
    why: 'With `resolution: DNS` and no endpoints proxies look up the host itself, and a wildcard has no DNS record. Istio rejects the ServiceEntry.',
    fix: 'Use `resolution: NONE` to forward to the address the client looked up, `DYNAMIC_DNS` to look up each name when it is asked for, or list endpoints.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.ServiceEntry) {
      const { hosts = [], endpoints = [], resolution } = resource.spec;
      if (!isDnsResolved(resource) || endpoints.length > 0) continue;
      for (const [index, host] of hosts.entries()) {
        // What is no name at all is reported as that.
        if (domainFault(host) === undefined || host === '*' || wildcardDomainFault(host) !== undefined) continue;
        yield {
          resource,
          path: ['spec', 'hosts', index],
          message: `host ${host} is a wildcard, which resolution ${resolution} cannot look up; ${rejected(resource)}`,
          help: 'use resolution: NONE or DYNAMIC_DNS, or list endpoints',
        };
      }
    }
  },
});
