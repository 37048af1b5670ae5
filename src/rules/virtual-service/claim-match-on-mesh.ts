import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { isClaimKey } from '../shared/values/header-name.js';
import { httpMatchesOf, isForGatewaysOnly } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0206',
  name: 'claim-match-on-mesh',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A VirtualService for sidecars matches claims of a JWT.',
  docs: {
    why: 'Routes on `@request.auth.claims` need the token to be validated before a route is chosen, which gateways do and sidecars do not. Istio rejects the VirtualService.',
    fix: 'Bind the VirtualService to gateways only, or let a gateway copy the claim into a header (`outputClaimToHeaders` of a RequestAuthentication) and match that.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of httpMatchesOf(mesh)) {
      if (isForGatewaysOnly(resource)) continue;
      for (const field of ['headers', 'withoutHeaders'] as const) {
        for (const key of Object.keys(part[field] ?? {}).filter(isClaimKey)) {
          yield {
            resource,
            path: [...path, field, key],
            at: 'key',
            message: `${key} can be matched on gateways only, and this VirtualService is for sidecars too; ${rejected(resource)}`,
            help: 'list only gateways under gateways: without any it is for sidecars',
          };
        }
      }
    }
  },
});
