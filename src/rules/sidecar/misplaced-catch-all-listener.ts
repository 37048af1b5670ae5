import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0508',
  name: 'misplaced-catch-all-listener',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'An egress listener without a port is not the last one.',
  docs: {
    why: 'The listener without a port takes all traffic that the listeners before it do not. Istio wants it last and only once, and rejects the Sidecar otherwise.',
    fix: 'Move it to the end, and merge several into one.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.Sidecar) {
      const { egress = [] } = resource.spec;
      for (const [index, { port }] of egress.entries()) {
        if (port !== undefined || index === egress.length - 1) continue;
        const isRepeated = egress.slice(index + 1).every((listener) => listener.port === undefined);
        yield {
          resource,
          path: ['spec', 'egress', index],
          message: `the listener without a port takes all remaining traffic and must ${isRepeated ? 'be there once' : 'come last'}; ${rejected(resource)}`,
          help: isRepeated ? 'put the hosts of both into one listener' : 'move it to the end of egress',
        };
      }
    }
  },
});
