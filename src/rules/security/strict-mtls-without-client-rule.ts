import { defineRule } from '../rule.js';
import {
  isMutual,
  meshWideTlsRule,
  publicWideRulesOf,
  wideTlsRule,
} from '../shared/destination-rule/wide-destination-rules.js';
import { modeSetBy, widePeerAuthentications } from '../shared/security/peer-authentications.js';

export const rule = defineRule({
  code: 'MSH0759',
  name: 'strict-mtls-without-client-rule',
  severity: 'error',
  upstream: ['KIA0401', 'KIA0501'],
  summary: 'Servers demand mutual TLS, automatic mutual TLS is off, and no DestinationRule makes clients use it.',
  docs: {
    why: 'With `enableAutoMtls: false` clients use mutual TLS only where a DestinationRule says so. A PeerAuthentication in STRICT mode then refuses every connection of the others.',
    fix: 'Turn `enableAutoMtls` on, or add a DestinationRule for `*.local` (or `*.<namespace>.svc.cluster.local`) with TLS mode `ISTIO_MUTUAL`.',
    exceptions: 'Every single service has a DestinationRule with `ISTIO_MUTUAL` of its own.',
  },
  *check({ mesh }) {
    const { enableAutoMtls, rootNamespace } = mesh.config;
    if (enableAutoMtls) return;
    const clientRules = publicWideRulesOf(mesh);
    for (const [namespace, resource] of widePeerAuthentications(mesh)) {
      if (modeSetBy(resource) !== 'STRICT') continue;
      const isRoot = namespace === rootNamespace;
      const clientRule = isRoot ? meshWideTlsRule(clientRules) : wideTlsRule(clientRules, namespace);
      if (clientRule && isMutual(clientRule.tls)) continue;
      const scope = isRoot ? 'the mesh' : `namespace ${namespace}`;
      const host = isRoot ? '*.local' : `*.${namespace}.svc.${mesh.domainSuffix}`;
      yield {
        resource,
        path: ['spec', 'mtls', 'mode'],
        upstream: isRoot ? ['KIA0401'] : ['KIA0501'],
        message: `all workloads of ${scope} demand mutual TLS, but automatic mutual TLS is off and no DestinationRule for ${host} makes clients use it: their connections are refused`,
        help: `set enableAutoMtls: true in MeshConfig, or add a DestinationRule for ${host} with TLS mode ISTIO_MUTUAL`,
      };
    }
  },
});
