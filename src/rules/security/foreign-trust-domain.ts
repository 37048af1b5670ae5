import { didYouMean } from '../../schema/suggest.js';
import { defineRule } from '../rule.js';
import { sourcesOf, valuesOf } from '../shared/security/authorization-parts.js';
import { ownTrustDomains, readIdentity } from '../shared/security/identities.js';
import { isPattern } from '../shared/security/value-patterns.js';

export const rule = defineRule({
  code: 'MSH0755',
  name: 'foreign-trust-domain',
  severity: 'warning',
  upstream: ['KIA0108'],
  summary: 'An AuthorizationPolicy names an identity of a trust domain that the mesh does not know.',
  docs: {
    why: 'Certificates of the mesh carry its own trust domain. A principal of another one matches only clients whose certificates come from elsewhere and are accepted here; usually the trust domain is misspelt or was changed, and the rule matches nobody.',
    fix: 'Write the trust domain of the mesh, or add the other one to `trustDomainAliases` of MeshConfig when it is the former name of this mesh.',
    exceptions: 'A federated mesh whose root certificate this mesh trusts.',
  },
  *check({ mesh }) {
    const own = ownTrustDomains(mesh);
    for (const { policy, field, value, path } of valuesOf(sourcesOf(mesh), ['principals', 'notPrincipals'])) {
      const identity = isPattern(value) ? undefined : readIdentity(value);
      if (!identity || own.includes(identity.trustDomain)) continue;
      const near = didYouMean(identity.trustDomain, own);
      yield {
        resource: policy,
        path,
        upstream: field === 'principals' ? ['KIA0108'] : [],
        message: `${field}: the trust domain ${identity.trustDomain} is not the mesh's, ${mesh.config.trustDomain}, nor an alias of it; clients of this mesh never have that identity`,
        help: near === undefined ? `trust domains: ${[...new Set(own)].join(', ')}` : `did you mean ${near}?`,
      };
    }
  },
});
