import { defineRule } from '../rule.js';
import { bodySize, directResponsesOf, MAX_BODY_BYTES } from '../shared/virtual-service/direct-responses.js';

const LARGE_BODY_BYTES = 100 * 1024;

export const rule = defineRule({
  code: 'MSH0222',
  name: 'large-direct-response',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'A direct response has a body above 100 kilobytes.',
  docs: {
    why: 'The body is part of the configuration that istiod sends to every proxy with the route, again on each change. Large bodies slow the control plane down for the whole mesh.',
    fix: 'Serve the content from a workload and route to it.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of directResponsesOf(mesh)) {
      const size = bodySize(part);
      if (size <= LARGE_BODY_BYTES || size > MAX_BODY_BYTES) continue;
      yield {
        resource,
        path: [...path, 'body'],
        message: `the body has ${size} bytes, and every proxy with this route holds them; updates of the whole mesh become slow`,
        help: 'serve large content from a workload',
      };
    }
  },
});
