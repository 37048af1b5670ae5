import { defineRule } from '../rule.js';
import { gatewayServersOf } from '../shared/gateway/gateway-servers.js';
import { rejected } from '../shared/rejection.js';
import { ipFault } from '../shared/values/ip-address.js';
import { isUnixSocket, unixSocketFault } from '../shared/values/unix-socket.js';

export const rule = defineRule({
  code: 'MSH0107',
  name: 'invalid-server-bind',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A Gateway server is to listen on something that is no IP address or unix socket.',
  docs: {
    why: '`bind` is the address of the listener, all addresses by default. Names are not resolved; Istio rejects the Gateway.',
    fix: 'Write an IP address or `unix:///path/to/socket`, or leave `bind` out.',
  },
  *check({ mesh }) {
    for (const { resource, server, path } of gatewayServersOf(mesh)) {
      const { bind = '' } = server;
      const fault = bind === '' ? undefined : isUnixSocket(bind) ? unixSocketFault(bind) : ipFault(bind);
      if (fault === undefined) continue;
      yield {
        resource,
        path: [...path, 'bind'],
        message: `bind ${JSON.stringify(bind)} ${fault}; ${rejected(resource)}`,
      };
    }
  },
});
