import type { Destination } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { destinationFaults } from '../shared/virtual-service/destination-faults.js';
import { destinationsOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0228',
  name: 'invalid-destination',
  severity: 'error',
  upstream: ['IST0106', 'IST0101', 'KIA1101'],
  summary: 'The host, subset or port of a destination cannot exist.',
  docs: {
    why: 'Requests go to a host of the service registry, to one of its subsets and ports. Istio rejects a VirtualService that names something that cannot be one.',
    fix: 'Write the name of a Service or a host of a ServiceEntry, without scheme and port; the port goes to `port.number`.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of destinationsOf(mesh)) {
      for (const { steps, fact, help } of destinationFaults(part)) {
        const upstream = steps[0] === 'host' ? unknownHostCodes(part, path) : ['IST0106'];
        yield { resource, path: [...path, ...steps], message: `${fact}; ${rejected(resource)}`, help, upstream };
      }
    }
  },
});

/** What cannot be a host is in no registry either; Kiali does not look at mirrors. */
function unknownHostCodes({ host }: Destination, path: Path): readonly string[] {
  const isMirror = path.includes('mirror') || path.includes('mirrors');
  return ['IST0106', 'IST0101', ...(isMirror || host === '' ? [] : ['KIA1101'])];
}
