import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { readKeySet } from '../shared/security/jwks.js';

export const rule = defineRule({
  code: 'MSH0708',
  name: 'unreadable-jwks',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'Inline JWKS text is not a JSON Web Key Set.',
  docs: {
    why: '`jwks` holds the public keys themselves, as JSON. If they cannot be read no token can be verified; Istio rejects the policy.',
    fix: 'Paste the whole document the issuer serves, `{"keys": [...]}`, in quotes or as a block scalar.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.RequestAuthentication) {
      for (const [index, { jwks }] of (resource.spec.jwtRules ?? []).entries()) {
        const keys = jwks ? readKeySet(jwks) : undefined;
        if (keys === undefined || !('fault' in keys)) continue;
        yield {
          resource,
          path: ['spec', 'jwtRules', index, 'jwks'],
          message: `the key set in jwks ${keys.fault}, so no token can be verified; ${rejected(resource)}`,
          help: 'paste what the issuer serves: {"keys": [...]}',
        };
      }
    }
  },
});
