import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { type PortFault, portNameFaults } from '../shared/services/port-faults.js';
import { type PlacedListener, sidecarListenersOf } from '../shared/sidecar/sidecar-listeners.js';
import { portFault } from '../shared/values/port-number.js';

export const rule = defineRule({
  code: 'MSH0503',
  name: 'invalid-sidecar-port',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A port of a Sidecar has no usable number, name or protocol, or has a targetPort.',
  docs: {
    why: 'A listener is opened on the number of its port and reads the traffic by its protocol. A `targetPort` means nothing here: `defaultEndpoint` says where inbound traffic goes. Istio rejects the Sidecar.',
    fix: 'Write a number from 1 to 65535 (0 only for an egress listener on a unix socket) and a known protocol.',
  },
  *check({ mesh }) {
    for (const placed of sidecarListenersOf(mesh)) {
      const { resource, path } = placed;
      for (const { field, fact, help } of faultsOf(placed)) {
        yield { resource, path: [...path, 'port', field], message: `${fact}; ${rejected(resource)}`, help };
      }
    }
  },
});

function faultsOf({ direction, listener: { port } }: PlacedListener): readonly PortFault[] {
  if (port === undefined) return [];
  const { number = 0, targetPort } = port;
  const wrongNumber = number === 0 && direction === 'egress' ? undefined : portFault(number);
  const names = portNameFaults(port).filter(
    ({ field }) => field !== 'name' || port.name !== '' || direction === 'egress',
  );
  return [
    ...names,
    ...(wrongNumber === undefined ? [] : [{ field: 'number' as const, fact: `port ${number} ${wrongNumber}` }]),
    ...(targetPort
      ? [
          {
            field: 'targetPort' as const,
            fact: `targetPort ${targetPort} has no meaning in a Sidecar`,
            help: 'use defaultEndpoint to say where inbound traffic goes',
          },
        ]
      : []),
  ];
}
