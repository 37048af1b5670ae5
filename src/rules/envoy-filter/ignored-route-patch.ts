import { defineRule } from '../rule.js';
import { patchSequence } from '../shared/envoy-filter/patch-sequence.js';

export const rule = defineRule({
  code: 'MSH0622',
  name: 'ignored-route-patch',
  severity: 'error',
  upstream: ['IST0153', 'IST0154'],
  summary: 'An EnvoyFilter adds or removes a route configuration or an HTTP route.',
  docs: {
    why: 'Route configurations can only be merged into: ADD and REMOVE on them are skipped. On HTTP routes Istio documents both as ignored; 1.30 carries them out, and another release may not.',
    fix: 'Use INSERT_FIRST, INSERT_BEFORE or INSERT_AFTER to add a route. To remove one, change the VirtualService it comes from.',
  },
  *check({ mesh }) {
    for (const { resource, patch, path } of patchSequence(mesh)) {
      const operation = patch.patch?.operation;
      if (operation !== 'ADD' && operation !== 'REMOVE') continue;
      if (patch.applyTo !== 'ROUTE_CONFIGURATION' && patch.applyTo !== 'HTTP_ROUTE') continue;
      const isSkipped = patch.applyTo === 'ROUTE_CONFIGURATION';
      yield {
        resource,
        path: [...path, 'patch', 'operation'],
        severity: isSkipped ? 'error' : 'warning',
        message: isSkipped
          ? `${operation} is not supported for ROUTE_CONFIGURATION, so the patch is skipped`
          : `${operation} on HTTP_ROUTE is documented as ignored; Istio 1.30 carries it out, and the next release may not`,
        help: operation === 'ADD' ? 'use INSERT_FIRST' : 'change the VirtualService that the route comes from',
        upstream: [operation === 'ADD' ? 'IST0153' : 'IST0154'],
      };
    }
  },
});
