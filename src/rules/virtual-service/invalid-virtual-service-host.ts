import type { VirtualServiceResource } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { routedHostFault } from '../shared/values/routed-host.js';
import { isForGatewaysOnly } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0201',
  name: 'invalid-virtual-service-host',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A host of a VirtualService is no domain name, wildcard name or IP address.',
  docs: {
    why: 'Hosts are compared with the authority of requests. What cannot be a host name never matches, and Istio rejects the VirtualService with all its routes.',
    fix: 'Write a name such as `reviews`, `reviews.prod.svc.cluster.local`, `*.example.com` or an IP address; no scheme, port, path or underscore.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.VirtualService) {
      for (const [index, host] of (resource.spec.hosts ?? []).entries()) {
        const fault = routedHostFault(host, { isForGateways: isForGatewaysOnly(resource), hasSni: hasSni(resource) });
        if (fault === undefined) continue;
        yield {
          resource,
          path: ['spec', 'hosts', index],
          message: `host ${JSON.stringify(host)} ${fault}; ${rejected(resource)}`,
          help: helpFor(host),
        };
      }
    }
  },
});

function hasSni({ spec: { tls = [] } }: VirtualServiceResource): boolean {
  return tls.some(({ match = [] }) => match.some(({ sniHosts = [] }) => sniHosts.length > 0));
}

function helpFor(host: string): string | undefined {
  if (host.includes('://')) return `write the host alone: ${host.replace(/^.*?:\/\//, '').replace(/[:/].*$/, '')}`;
  if (host.includes(':')) return 'a host has no port; match ports with match.port';
  if (host.includes('*')) return 'a wildcard is the whole first label, as in *.example.com';
  return host.includes('/') ? 'paths belong under http.match.uri' : undefined;
}
