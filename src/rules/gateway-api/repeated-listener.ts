import { groupBy } from '../../model/group-by.js';
import { defineRule } from '../rule.js';
import { equalListeners, listenerText } from '../shared/gateway-api/kubernetes-listeners.js';

export const rule = defineRule({
  code: 'MSH1054',
  name: 'repeated-listener',
  severity: 'error',
  upstream: ['KIA1503'],
  summary: 'Two listeners of a Gateway are for one host name, port and protocol.',
  docs: {
    why: 'The Gateway API calls such listeners conflicted. One of them serves, the other is dropped together with its certificates and the routes attached to it by name.',
    fix: 'Remove one, or give it another host name or port.',
  },
  *check({ mesh }) {
    for (const alike of equalListeners(mesh)) {
      for (const [gateway, [first, ...again]] of groupBy(alike, (placed) => placed.gateway)) {
        for (const { listener, index } of again) {
          yield {
            resource: gateway,
            path: ['spec', 'listeners', index],
            upstream: listener.hostname === undefined || listener.name === first?.listener.name ? [] : ['KIA1503'],
            message: `listener ${listener.name} is for ${listenerText(listener)}, as listener ${first?.listener.name} already is; only one of them serves`,
            help: 'remove one of them, or give it another host name or port',
            related: first && [
              { resource: gateway, path: ['spec', 'listeners', first.index], message: 'the first of them' },
            ],
          };
        }
      }
    }
  },
});
