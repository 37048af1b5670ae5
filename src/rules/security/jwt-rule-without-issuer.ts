import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0706',
  name: 'jwt-rule-without-issuer',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A JWT rule has neither an issuer nor a jwksUri.',
  docs: {
    why: 'Without an issuer Envoy cannot tell which tokens a rule is for, and without issuer or `jwksUri` there is nowhere to get the keys from. Istio rejects the policy, and no token is checked.',
    fix: 'Set `issuer` to the `iss` claim of the tokens; add `jwksUri` where the issuer does not publish OpenID Connect discovery.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.RequestAuthentication) {
      for (const [index, { issuer, jwksUri }] of (resource.spec.jwtRules ?? []).entries()) {
        if (issuer || jwksUri) continue;
        yield {
          resource,
          path: ['spec', 'jwtRules', index],
          message: `JWT rule ${index + 1} has neither issuer nor jwksUri, so no token can be checked; ${rejected(resource)}`,
          help: 'set issuer to the iss claim of the tokens',
        };
      }
    }
  },
});
