import { defineRule } from '../rule.js';
import { wideRulesOf } from '../shared/destination-rule/wide-destination-rules.js';
import { modeSetBy, widePeerAuthentications } from '../shared/security/peer-authentications.js';

export const rule = defineRule({
  code: 'MSH0372',
  name: 'mtls-not-demanded',
  severity: 'warning',
  upstream: ['KIA0205', 'KIA0206'],
  summary: 'A DestinationRule turns mutual TLS on by hand, and no PeerAuthentication says that servers take it.',
  docs: {
    why: 'With automatic mutual TLS off, both sides are set by hand. Without a PeerAuthentication workloads are in mode PERMISSIVE: they take mutual TLS, and plaintext from everybody else. The rule protects what its clients send, and keeps nobody out.',
    fix: 'Add a PeerAuthentication in mode STRICT, or PERMISSIVE if plaintext is meant to be taken.',
  },
  *check({ mesh }) {
    const { enableAutoMtls, rootNamespace } = mesh.config;
    if (enableAutoMtls) return;
    const policies = widePeerAuthentications(mesh);
    const isSet = (namespace: string): boolean => {
      const policy = policies.get(namespace);
      return policy !== undefined && modeSetBy(policy) !== undefined;
    };
    for (const { resource, serviceNamespace, tls } of wideRulesOf(mesh)) {
      if (tls !== 'ISTIO_MUTUAL' || isSet(rootNamespace)) continue;
      if (serviceNamespace !== undefined && isSet(serviceNamespace)) continue;
      const scope = serviceNamespace === undefined ? 'the mesh' : `namespace ${serviceNamespace}`;
      yield {
        resource,
        path: ['spec', 'trafficPolicy', 'tls', 'mode'],
        upstream: serviceNamespace === undefined ? ['KIA0205'] : ['KIA0206'],
        message: `clients use mutual TLS for ${resource.spec.host}, but no PeerAuthentication of ${scope} demands it: workloads take plaintext as well`,
        help: `add a PeerAuthentication in ${serviceNamespace ?? rootNamespace} with mode STRICT`,
      };
    }
  },
});
