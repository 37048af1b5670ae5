import type { Server } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { gatewayServersOf } from '../shared/gateway/gateway-servers.js';
import { rejected } from '../shared/rejection.js';
import { portFault } from '../shared/values/port-number.js';
import { isUnixSocket } from '../shared/values/unix-socket.js';

export const rule = defineRule({
  code: 'MSH0104',
  name: 'invalid-server-port',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The port of a Gateway server cannot be opened, or has a targetPort.',
  docs: {
    why: 'A gateway opens the port that `number` names, and the Service in front of it may translate it. A `targetPort` means nothing here, and a unix socket has no port. Istio rejects the Gateway.',
    fix: 'Write a number from 1 to 65535, or 0 with `bind: unix://...`; leave `targetPort` to the Service.',
  },
  *check({ mesh }) {
    for (const { resource, server, path } of gatewayServersOf(mesh)) {
      const fault = numberFault(server);
      if (fault !== undefined) {
        const message = `port ${server.port?.number} ${fault}; ${rejected(resource)}`;
        yield { resource, path: [...path, 'port', 'number'], message };
      }
      if (!server.port?.targetPort) continue;
      yield {
        resource,
        path: [...path, 'port', 'targetPort'],
        message: `targetPort ${server.port.targetPort} has no meaning in a Gateway; ${rejected(resource)}`,
        help: 'remove it: the Service of the gateway translates ports',
        fix: { kind: 'remove' },
      };
    }
  },
});

function numberFault({ port, bind = '' }: Server): string | undefined {
  if (port?.number === undefined) return undefined;
  if (!isUnixSocket(bind)) return portFault(port.number);
  return port.number === 0 ? undefined : `is given for the unix socket ${bind}, which has none`;
}
