import type { SidecarResource } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { domainFault } from '../shared/values/dns-name.js';
import { destinationFaults } from '../shared/virtual-service/destination-faults.js';

export const rule = defineRule({
  code: 'MSH0512',
  name: 'invalid-egress-proxy',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The egressProxy of a Sidecar has no usable host or port, or stands beside REGISTRY_ONLY.',
  docs: {
    why: '`egressProxy` receives the traffic for unknown hosts, which `REGISTRY_ONLY` (also the meaning of an absent mode) blocks. Istio rejects the Sidecar.',
    fix: 'Set `mode: ALLOW_ANY`, a full host name and a port; or remove `egressProxy`.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.Sidecar) {
      for (const { steps, fact } of faultsOf(resource)) {
        const path = ['spec', 'outboundTrafficPolicy', ...steps];
        yield { resource, path, message: `${fact}; ${rejected(resource)}` };
      }
    }
  },
});

interface ProxyFault {
  readonly steps: Path;
  readonly fact: string;
}

function faultsOf({ spec: { outboundTrafficPolicy } }: SidecarResource): readonly ProxyFault[] {
  const { mode = 'REGISTRY_ONLY', egressProxy } = outboundTrafficPolicy ?? {};
  if (!egressProxy) return [];
  if (mode !== 'ALLOW_ANY') {
    return [{ steps: ['egressProxy'], fact: `egressProxy is for traffic to unknown hosts, which mode ${mode} blocks` }];
  }
  const { host = '', port } = egressProxy;
  const faults = destinationFaults(egressProxy).map(({ steps, fact }) => ({ steps: ['egressProxy', ...steps], fact }));
  const isWildcard = faults.length === 0 && host !== '' && domainFault(host) !== undefined;
  return [
    ...faults,
    ...(isWildcard ? [{ steps: ['egressProxy', 'host'], fact: `host ${host} is not one full name` }] : []),
    ...(port === undefined ? [{ steps: ['egressProxy'], fact: 'egressProxy has no port' }] : []),
  ];
}
