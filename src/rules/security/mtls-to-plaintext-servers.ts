import { defineRule } from '../rule.js';
import {
  isMutual,
  meshWideTlsRule,
  wideRulesOf,
  wideTlsRule,
} from '../shared/destination-rule/wide-destination-rules.js';
import { keyOf } from '../shared/names.js';
import { modeSetBy, widePeerAuthentications } from '../shared/security/peer-authentications.js';

export const rule = defineRule({
  code: 'MSH0760',
  name: 'mtls-to-plaintext-servers',
  severity: 'error',
  upstream: ['KIA0505', 'KIA0506'],
  summary: 'A PeerAuthentication turns mutual TLS off while a DestinationRule makes clients use it.',
  docs: {
    why: 'With mode DISABLE the sidecar of the server hands on what arrives as it is. Clients that a DestinationRule makes use mutual TLS send a TLS handshake to the application, and every connection fails.',
    fix: 'Add a DestinationRule with TLS mode `DISABLE` for the namespace, or remove the mode DISABLE from the PeerAuthentication.',
  },
  *check({ mesh }) {
    const clientRules = wideRulesOf(mesh);
    for (const [namespace, resource] of widePeerAuthentications(mesh)) {
      if (modeSetBy(resource) !== 'DISABLE') continue;
      const isRoot = namespace === mesh.config.rootNamespace;
      const clientRule = isRoot ? meshWideTlsRule(clientRules) : wideTlsRule(clientRules, namespace);
      if (!clientRule || !isMutual(clientRule.tls)) continue;
      yield {
        resource,
        path: ['spec', 'mtls', 'mode'],
        upstream: isRoot ? ['KIA0506'] : ['KIA0505'],
        message: `workloads of ${isRoot ? 'the mesh' : `namespace ${namespace}`} take no mutual TLS, but DestinationRule ${keyOf(clientRule.resource)} makes clients of ${clientRule.resource.spec.host} use it: their connections fail`,
        help: 'turn mutual TLS off on both sides, or on neither',
        related: [
          {
            resource: clientRule.resource,
            path: ['spec', 'trafficPolicy', 'tls', 'mode'],
            message: 'makes clients use mutual TLS',
          },
        ],
      };
    }
  },
});
