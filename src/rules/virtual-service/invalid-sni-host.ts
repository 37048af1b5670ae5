import { isHostSubset } from '../../model/host.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { type SniHost, sniHostsOf } from '../shared/virtual-service/sni-hosts.js';

export const rule = defineRule({
  code: 'MSH0230',
  name: 'invalid-sni-host',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A server name of a TLS route is no domain name, or not among the hosts of the VirtualService.',
  docs: {
    why: 'The routes of a VirtualService are used for its hosts only, so a server name outside them could never be routed. Istio rejects the VirtualService. Names are compared as written: `reviews` does not cover `reviews.prod.svc.cluster.local`.',
    fix: 'Add the name to `hosts`, or match one of the hosts.',
  },
  *check({ mesh }) {
    for (const sni of sniHostsOf(mesh)) {
      const fact = factOf(sni);
      if (fact === undefined) continue;
      yield {
        resource: sni.resource,
        path: sni.path,
        message: `server name ${JSON.stringify(sni.part)} ${fact}; ${rejected(sni.resource)}`,
        help: sni.fault === undefined ? `add ${sni.part} to hosts` : undefined,
      };
    }
  },
});

function factOf({ resource, part, fault, isAddress }: SniHost): string | undefined {
  const { hosts = [] } = resource.spec;
  if (fault !== undefined || isAddress || hosts.length === 0) return fault;
  if (hosts.some((host) => isHostSubset(part, host))) return undefined;
  return `is not among the hosts of the VirtualService (${hosts.join(', ')})`;
}
