import { defineRule } from '../rule.js';
import { sidecarListenersOf } from '../shared/sidecar/sidecar-listeners.js';
import { isPlainHttp } from '../shared/values/protocol-name.js';

export const rule = defineRule({
  code: 'MSH0513',
  name: 'ineffective-http-pool',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'An ingress listener has HTTP limits on a port that is not HTTP.',
  docs: {
    why: 'Limits of requests need a proxy that reads requests. On a port of another protocol only the TCP settings of the connection pool are in force.',
    fix: 'Set the protocol of the port to HTTP, HTTP2 or GRPC if it is that, or use `connectionPool.tcp`.',
  },
  *check({ mesh }) {
    for (const { resource, direction, listener, path } of sidecarListenersOf(mesh)) {
      if (direction !== 'ingress' || !listener.connectionPool?.http) continue;
      const { protocol = '', number } = listener.port ?? {};
      if (listener.port === undefined || isPlainHttp(protocol)) continue;
      yield {
        resource,
        path: [...path, 'connectionPool', 'http'],
        at: 'key',
        message: `the HTTP limits are not in force: port ${number} has ${protocol === '' ? 'no protocol' : `protocol ${protocol}`}`,
        help: 'set the protocol of the port, or use connectionPool.tcp',
      };
    }
  },
});
