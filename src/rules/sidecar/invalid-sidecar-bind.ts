import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { type PlacedListener, sidecarListenersOf } from '../shared/sidecar/sidecar-listeners.js';
import { ipFault } from '../shared/values/ip-address.js';
import { isUnixSocket, unixSocketFault } from '../shared/values/unix-socket.js';

export const rule = defineRule({
  code: 'MSH0505',
  name: 'invalid-sidecar-bind',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A listener of a Sidecar is to listen on an address that it cannot have.',
  docs: {
    why: 'A listener with a port binds an IP address. Port 0 is for egress listeners on a unix socket, which applications must address themselves, so traffic cannot be captured for it. Istio rejects the Sidecar otherwise.',
    fix: 'Leave `bind` away for the default, or write an IP address; with `port.number: 0` write `unix:///path` and `captureMode: NONE`.',
  },
  *check({ mesh }) {
    for (const placed of sidecarListenersOf(mesh)) {
      const fault = faultOf(placed);
      if (fault === undefined) continue;
      const { resource, path, listener } = placed;
      const field = listener.bind === undefined ? 'port' : fault.field;
      yield { resource, path: [...path, field], message: `${fault.fact}; ${rejected(resource)}` };
    }
  },
});

interface BindFault {
  readonly field: 'bind' | 'captureMode';
  readonly fact: string;
}

function faultOf({ direction, listener }: PlacedListener): BindFault | undefined {
  const { port, bind = '', captureMode = 'DEFAULT' } = listener;
  if (port === undefined) return undefined;
  if (direction === 'ingress' || port.number) {
    const fault = bind === '' ? undefined : ipFault(bind);
    return fault === undefined ? undefined : { field: 'bind', fact: `bind ${JSON.stringify(bind)} ${fault}` };
  }
  if (!isUnixSocket(bind)) {
    return { field: 'bind', fact: 'port 0 is for unix sockets, and bind names none' };
  }
  const fault = unixSocketFault(bind);
  if (fault !== undefined) return { field: 'bind', fact: `bind ${JSON.stringify(bind)} ${fault}` };
  const isCaptured = captureMode !== 'DEFAULT' && captureMode !== 'NONE';
  return isCaptured
    ? { field: 'captureMode', fact: `traffic to a unix socket cannot be captured with ${captureMode}` }
    : undefined;
}
