import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { endpointsOf, type PlacedEndpoint } from '../shared/services/endpoints.js';
import { isDnsLabel } from '../shared/values/dns-name.js';
import { portFault } from '../shared/values/port-number.js';

export const rule = defineRule({
  code: 'MSH0412',
  name: 'invalid-endpoint-port',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A port of an endpoint is out of range, malformed, or not among the ports of the ServiceEntry.',
  docs: {
    why: '`ports` of an endpoint says on which port it serves each named port of the service. Istio rejects the object when a name is not a port of the ServiceEntry or a number cannot be a port.',
    fix: 'Use the names from `ports` of the ServiceEntry, and numbers from 1 to 65535.',
  },
  *check({ mesh }) {
    for (const placed of endpointsOf(mesh)) {
      const { resource, endpoint, path } = placed;
      for (const [name, number] of Object.entries(endpoint.ports ?? {})) {
        for (const { at, fact } of faultsOf(name, number, placed)) {
          yield { resource, path: [...path, 'ports', name], at, message: `${fact}; ${rejected(resource)}` };
        }
      }
    }
  },
});

interface EndpointPortFault {
  readonly at: 'key' | 'value';
  readonly fact: string;
}

function faultsOf(name: string, number: number, { serviceEntry }: PlacedEndpoint): readonly EndpointPortFault[] {
  const names = serviceEntry?.spec.ports?.map((port) => port.name);
  const isUndefined = serviceEntry !== undefined && !names?.includes(name);
  const fault = portFault(number);
  const nameFault = isUndefined
    ? `the ServiceEntry has no port named ${JSON.stringify(name)} (it has ${names?.join(', ') || 'none'})`
    : isDnsLabel(name)
      ? undefined
      : `${JSON.stringify(name)} cannot be the name of a port`;
  return [
    ...(nameFault === undefined ? [] : [{ at: 'key' as const, fact: nameFault }]),
    ...(fault === undefined ? [] : [{ at: 'value' as const, fact: `port ${name}: ${number} ${fault}` }]),
  ];
}
