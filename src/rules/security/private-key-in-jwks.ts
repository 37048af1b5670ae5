import { defineRule } from '../rule.js';
import { readKeySet } from '../shared/security/jwks.js';

export const rule = defineRule({
  code: 'MSH0709',
  name: 'private-key-in-jwks',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'Inline JWKS text holds a private or symmetric key.',
  docs: {
    why: 'Proxies only verify tokens and need public keys for that. A private or symmetric key here can be read by everybody who may read the policy or a proxy configuration, and with it anybody can issue valid tokens.',
    fix: 'Remove the private parts (`d`, `p`, `q`, …) of the key, use an asymmetric key instead of `oct`, and replace a key that was published.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.RequestAuthentication) {
      for (const [index, { jwks }] of (resource.spec.jwtRules ?? []).entries()) {
        const keys = jwks ? readKeySet(jwks) : undefined;
        if (keys === undefined || 'fault' in keys) continue;
        for (const key of keys.secretKeys) {
          yield {
            resource,
            path: ['spec', 'jwtRules', index, 'jwks'],
            message: `key ${key} of the jwks holds secret material; whoever can read the policy can issue tokens that it accepts`,
            help: 'keep the public parts only, and replace the key: it has been published',
          };
        }
      }
    }
  },
});
