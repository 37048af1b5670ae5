import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { statusFault } from '../shared/values/http-status.js';
import { bodySize, directResponsesOf, MAX_BODY_BYTES } from '../shared/virtual-service/direct-responses.js';

export const rule = defineRule({
  code: 'MSH0221',
  name: 'invalid-direct-response',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A direct response has no HTTP status that can be sent, or a body above one megabyte.',
  docs: {
    why: 'The proxy answers the request itself with this status and body. The body is part of the configuration of every proxy, so Istio limits it. The VirtualService is rejected.',
    fix: 'Use a status from 200 to 599, and serve large content from a workload.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of directResponsesOf(mesh)) {
      const fault = part.status === undefined ? undefined : statusFault(part.status);
      if (fault !== undefined) {
        yield { resource, path: [...path, 'status'], message: `status ${part.status} ${fault}; ${rejected(resource)}` };
      }
      const size = bodySize(part);
      if (size <= MAX_BODY_BYTES) continue;
      yield {
        resource,
        path: [...path, 'body'],
        message: `the body has ${size} bytes, and at most ${MAX_BODY_BYTES} can be sent; ${rejected(resource)}`,
        help: 'serve large content from a workload',
      };
    }
  },
});
