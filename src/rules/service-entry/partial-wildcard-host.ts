import { defineRule } from '../rule.js';
import { isPartialWildcard, wildcardDomainFault } from '../shared/values/dns-name.js';

export const rule = defineRule({
  code: 'MSH0401',
  name: 'partial-wildcard-host',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'A host of a ServiceEntry has a wildcard that is not a whole label.',
  docs: {
    why: 'Server names of TLS are matched by whole labels: `*-api.example.com` covers no connection to `v1-api.example.com`. Istio doubts such a host.',
    fix: 'Write `*.example.com`, or the names one by one.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.ServiceEntry) {
      if (resource.spec.resolution === 'DYNAMIC_DNS') continue;
      for (const [index, host] of (resource.spec.hosts ?? []).entries()) {
        if (!isPartialWildcard(host) || wildcardDomainFault(host) !== undefined) continue;
        yield {
          resource,
          path: ['spec', 'hosts', index],
          message: `host ${host} has a * that is a part of a label; TLS connections to such names are not covered`,
          help: `write *.${host.split('.').slice(1).join('.')}, or the names one by one`,
        };
      }
    }
  },
});
