import type { Mesh } from '../../model/mesh.js';
import type { PeerAuthenticationResource } from '../../schema/types/security.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { type WideRule, wideRulesOf } from '../shared/destination-rule/wide-destination-rules.js';
import { keyOf } from '../shared/names.js';
import { modeSetBy, widePeerAuthentications } from '../shared/security/peer-authentications.js';

export const rule = defineRule({
  code: 'MSH0373',
  name: 'plaintext-to-strict-servers',
  severity: 'error',
  upstream: ['KIA0207', 'KIA0208'],
  summary: 'A DestinationRule turns TLS off for services whose workloads demand mutual TLS.',
  docs: {
    why: 'A PeerAuthentication in mode STRICT refuses plaintext. A DestinationRule with TLS mode DISABLE makes clients send just that, also where automatic mutual TLS is on: every connection is reset.',
    fix: 'Remove the `tls` of the DestinationRule so that automatic mutual TLS decides, or set the PeerAuthentication to PERMISSIVE.',
  },
  *check({ mesh }) {
    for (const wide of wideRulesOf(mesh)) {
      const found = wide.tls === 'DISABLE' ? findingOf(mesh, wide) : undefined;
      if (found) yield found;
    }
  },
});

function findingOf(mesh: Mesh, { resource, serviceNamespace }: WideRule): RuleFinding | undefined {
  const policies = widePeerAuthentications(mesh);
  const meshWide = strict(policies.get(mesh.config.rootNamespace));
  const own = serviceNamespace === undefined ? undefined : policies.get(serviceNamespace);
  const demanding = own && modeSetBy(own) !== undefined ? strict(own) : meshWide;
  if (!demanding) return undefined;
  return {
    resource,
    path: ['spec', 'trafficPolicy', 'tls', 'mode'],
    upstream: [...(demanding === own ? ['KIA0207'] : []), ...(meshWide ? ['KIA0208'] : [])],
    message: `clients send plaintext to ${resource.spec.host}, where PeerAuthentication ${keyOf(demanding)} demands mutual TLS: every connection is reset`,
    help: 'remove tls from the DestinationRule; automatic mutual TLS does what the servers demand',
    related: [{ resource: demanding, path: ['spec', 'mtls', 'mode'], message: 'demands mutual TLS' }],
  };
}

function strict(policy: PeerAuthenticationResource | undefined): PeerAuthenticationResource | undefined {
  return policy && modeSetBy(policy) === 'STRICT' ? policy : undefined;
}
