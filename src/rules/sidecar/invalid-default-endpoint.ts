import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { sidecarListenersOf } from '../shared/sidecar/sidecar-listeners.js';
import { portFault } from '../shared/values/port-number.js';
import { isUnixSocket, unixSocketFault } from '../shared/values/unix-socket.js';

const HOSTS = ['', '127.0.0.1', '0.0.0.0', '::1', '::'];
const ADDRESS = /^(?:\[([^[\]]*)\]|([^:[\]]*)):([^:]*)$/;

export const rule = defineRule({
  code: 'MSH0506',
  name: 'invalid-default-endpoint',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The defaultEndpoint of a Sidecar is not on the workload itself.',
  docs: {
    why: 'Inbound traffic goes to the application beside the proxy: on localhost, on the address of the pod (`0.0.0.0`) or on a unix socket. Istio rejects a Sidecar that sends it elsewhere.',
    fix: 'Write `127.0.0.1:PORT`, `0.0.0.0:PORT`, `[::1]:PORT`, `[::]:PORT` or `unix:///path`.',
  },
  *check({ mesh }) {
    for (const { resource, direction, listener, path } of sidecarListenersOf(mesh)) {
      if (direction !== 'ingress' || !listener.defaultEndpoint) continue;
      const { defaultEndpoint } = listener;
      const fault = isUnixSocket(defaultEndpoint) ? unixSocketFault(defaultEndpoint) : addressFault(defaultEndpoint);
      if (fault === undefined) continue;
      yield {
        resource,
        path: [...path, 'defaultEndpoint'],
        message: `defaultEndpoint ${JSON.stringify(defaultEndpoint)} ${fault}; ${rejected(resource)}`,
        help: 'write 127.0.0.1:PORT, 0.0.0.0:PORT or unix:///path',
      };
    }
  },
});

function addressFault(endpoint: string): string | undefined {
  const [, bracketed, plain, port] = ADDRESS.exec(endpoint) ?? [];
  if (port === undefined) return 'is not of the form ADDRESS:PORT';
  if (!HOSTS.includes(bracketed ?? plain ?? '')) return 'is not an address of the workload itself';
  if (!/^[+-]?\d+$/.test(port)) return `has a port, ${JSON.stringify(port)}, that is no number`;
  const fault = portFault(Number(port));
  return fault === undefined ? undefined : `has a port that ${fault}`;
}
