import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { sidecarListenersOf } from '../shared/sidecar/sidecar-listeners.js';

export const rule = defineRule({
  code: 'MSH0504',
  name: 'duplicate-sidecar-port',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'Two listeners of a Sidecar have the same port or the same unix socket.',
  docs: {
    why: 'Listeners of one direction are told apart by their port, whatever address they bind. Istio rejects a Sidecar with two on one port.',
    fix: 'Merge the listeners: one egress listener can import any number of hosts.',
  },
  *check({ mesh }) {
    const first = new Map<string, Path>();
    for (const { resource, direction, listener, path } of sidecarListenersOf(mesh)) {
      const { port, bind = '' } = listener;
      const address = port?.number || (port !== undefined && direction === 'egress' ? bind : '');
      if (!address) continue;
      const key = JSON.stringify([resource.metadata.namespace, resource.metadata.name, direction, address]);
      const earlier = first.get(key);
      const place = [...path, ...(typeof address === 'number' ? ['port', 'number'] : ['bind'])];
      if (earlier === undefined) {
        first.set(key, place);
        continue;
      }
      yield {
        resource,
        path: place,
        message: `two ${direction} listeners are on ${typeof address === 'number' ? `port ${address}` : address}; ${rejected(resource)}`,
        help: direction === 'egress' ? 'put the hosts of both into one listener' : 'keep one of them',
        related: [{ resource, path: earlier, message: 'the other one' }],
      };
    }
  },
});
