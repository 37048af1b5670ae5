import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { portFault } from '../shared/values/port-number.js';
import { allMatchesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0213',
  name: 'invalid-match-port',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A match is for a port that cannot exist.',
  docs: {
    why: 'Ports go from 1 to 65535. Istio rejects the VirtualService because the route could never match.',
    fix: 'Write the port that clients connect to: that of the Service, or of the Gateway server.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of allMatchesOf(mesh)) {
      const fault = part.port ? portFault(part.port) : undefined;
      if (fault === undefined) continue;
      yield {
        resource,
        path: [...path, 'port'],
        message: `port ${part.port} ${fault}; ${rejected(resource)}`,
        help: 'write the port that clients call, or remove it',
      };
    }
  },
});
