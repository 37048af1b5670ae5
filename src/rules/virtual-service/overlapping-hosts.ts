import { hostsOverlap } from '../../model/host.js';
import type { VirtualServiceResource } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { wildcardDomainOrIpFault } from '../shared/values/dns-name.js';
import { isForGatewaysOnly } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0203',
  name: 'overlapping-hosts',
  severity: 'error',
  upstream: ['IST0106', 'IST0109', 'KIA1106'],
  summary: 'A host of a VirtualService is listed twice, or covered by a wildcard of the same list.',
  docs: {
    why: 'All hosts of a VirtualService share its routes, so a name that a wildcard beside it covers adds nothing. Istio takes it for a mistake and rejects the VirtualService.',
    fix: 'Remove the name that is covered. To route it differently, give it a VirtualService of its own.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.VirtualService) {
      const { hosts = [] } = resource.spec;
      if (hosts.some((host) => wildcardDomainOrIpFault(host) !== undefined)) continue;
      for (const [index, earlier] of earlierOverlaps(resource)) {
        const [host, other] = [hosts[index], hosts[earlier]];
        const fact = host === other ? `host ${host} is listed twice` : `hosts ${other} and ${host} overlap`;
        yield {
          resource,
          path: ['spec', 'hosts', index],
          message: `${fact}; ${rejected(resource)}`,
          help: 'keep one of them: both get the same routes',
          upstream: ['IST0106', ...(hosts.indexOf(host ?? '') < index ? conflictCodes(resource) : [])],
          related: [{ resource, path: ['spec', 'hosts', earlier], message: `${other} is listed here` }],
        };
      }
    }
  },
});

/** Istio and Kiali take a host that is listed twice for a conflict of the VirtualService with itself. */
function conflictCodes(resource: VirtualServiceResource): readonly string[] {
  return isForGatewaysOnly(resource) ? ['KIA1106'] : ['IST0109', 'KIA1106'];
}

/** Each host that overlaps one before it, with the first such. */
function earlierOverlaps({ spec: { hosts = [] } }: VirtualServiceResource): readonly (readonly [number, number])[] {
  return hosts.flatMap((host, index): (readonly [number, number])[] => {
    const earlier = hosts.findIndex((other, at) => at < index && hostsOverlap(other, host));
    return earlier < 0 ? [] : [[index, earlier]];
  });
}
