import type { NetworkingPort } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { type PortFault, portNameFaults } from '../shared/services/port-faults.js';
import { portFault } from '../shared/values/port-number.js';

export const rule = defineRule({
  code: 'MSH0404',
  name: 'invalid-service-entry-port',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A port of a ServiceEntry has no usable number, name or protocol.',
  docs: {
    why: 'Ports need a number from 1 to 65535 and a name, and the protocol decides what proxies can do with the traffic. Istio rejects the ServiceEntry otherwise.',
    fix: 'Write for example `{number: 443, name: https, protocol: TLS}`.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.ServiceEntry) {
      for (const [index, port] of (resource.spec.ports ?? []).entries()) {
        for (const { field, fact, help } of [...portNameFaults(port), ...numberFaults(port)]) {
          yield { resource, path: ['spec', 'ports', index, field], message: `${fact}; ${rejected(resource)}`, help };
        }
      }
    }
  },
});

function numberFaults({ number, targetPort = 0 }: NetworkingPort): readonly PortFault[] {
  const wrongNumber = number === undefined ? undefined : portFault(number);
  const wrongTarget = targetPort === 0 ? undefined : portFault(targetPort);
  return [
    ...(wrongNumber === undefined ? [] : [{ field: 'number' as const, fact: `port ${number} ${wrongNumber}` }]),
    ...(wrongTarget === undefined
      ? []
      : [{ field: 'targetPort' as const, fact: `targetPort ${targetPort} ${wrongTarget}` }]),
  ];
}
