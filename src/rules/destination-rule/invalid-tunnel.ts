import type { TrafficPolicy } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { trafficPoliciesOf } from '../shared/destination-rule/traffic-policies.js';
import { rejected } from '../shared/rejection.js';
import { domainFault } from '../shared/values/dns-name.js';
import { ipFault } from '../shared/values/ip-address.js';
import { portFault } from '../shared/values/port-number.js';

export const rule = defineRule({
  code: 'MSH0306',
  name: 'invalid-tunnel',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The tunnel of a traffic policy has no usable protocol, host or port, or stands beside proxyProtocol.',
  docs: {
    why: 'A tunnel asks a proxy, by HTTP CONNECT or POST, to open a connection to `targetHost` and `targetPort`. It cannot be combined with the PROXY protocol. Istio rejects the DestinationRule otherwise.',
    fix: 'Set `protocol` to `CONNECT` or `POST` (or leave it out), `targetHost` to a full name or an IP address.',
  },
  *check({ mesh }) {
    for (const { resource, policy, path } of trafficPoliciesOf(mesh)) {
      for (const { steps, fact, help } of faultsOf(policy)) {
        yield { resource, path: [...path, ...steps], message: `${fact}; ${rejected(resource)}`, help };
      }
    }
  },
});

interface TunnelFault {
  readonly steps: Path;
  readonly fact: string;
  readonly help?: string;
}

function faultsOf({ tunnel, proxyProtocol }: TrafficPolicy): readonly TunnelFault[] {
  if (!tunnel) return [];
  const { protocol = '', targetHost, targetPort } = tunnel;
  const faults: TunnelFault[] = [];
  if (proxyProtocol) {
    faults.push({
      steps: ['proxyProtocol'],
      fact: 'tunnel and proxyProtocol cannot be combined',
      help: 'keep one of them',
    });
  }
  if (!['', 'CONNECT', 'POST'].includes(protocol)) {
    faults.push({
      steps: ['tunnel', 'protocol'],
      fact: `a tunnel cannot use ${JSON.stringify(protocol)}, only CONNECT or POST`,
    });
  }
  const wrongHost = targetHost === undefined || !ipFault(targetHost) ? undefined : domainFault(targetHost);
  if (wrongHost !== undefined) {
    faults.push({ steps: ['tunnel', 'targetHost'], fact: `target host ${JSON.stringify(targetHost)} ${wrongHost}` });
  }
  const wrongPort = targetPort === undefined ? undefined : portFault(targetPort);
  if (wrongPort !== undefined) {
    faults.push({ steps: ['tunnel', 'targetPort'], fact: `target port ${targetPort} ${wrongPort}` });
  }
  return faults;
}
