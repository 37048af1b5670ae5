import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0707',
  name: 'invalid-jwks-uri',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A jwksUri is not an http or https URL.',
  docs: {
    why: 'istiod (or Envoy) fetches the public keys from `jwksUri` over HTTP. With anything else there are no keys; Istio rejects the policy.',
    fix: 'Write the full URL with its scheme, e.g. `https://id.example.com/.well-known/jwks.json`.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.RequestAuthentication) {
      for (const [index, { jwksUri }] of (resource.spec.jwtRules ?? []).entries()) {
        const fault = jwksUri ? faultOf(jwksUri) : undefined;
        if (fault === undefined) continue;
        yield {
          resource,
          path: ['spec', 'jwtRules', index, 'jwksUri'],
          message: `jwksUri ${JSON.stringify(jwksUri)} ${fault}, so no keys can be fetched from it; ${rejected(resource)}`,
          help: 'write the full URL, e.g. https://id.example.com/.well-known/jwks.json',
        };
      }
    }
  },
});

function faultOf(uri: string): string | undefined {
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(uri)?.[1]?.toLowerCase();
  if (scheme !== 'http' && scheme !== 'https') {
    return scheme === undefined ? 'has no scheme' : `has the scheme ${scheme}, not http or https`;
  }
  return URL.canParse(uri) ? undefined : 'is not a URL';
}
