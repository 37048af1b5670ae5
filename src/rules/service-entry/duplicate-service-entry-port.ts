import type { ServiceEntryResource } from '../../schema/types/networking.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0403',
  name: 'duplicate-service-entry-port',
  severity: 'error',
  upstream: ['IST0106', 'KIA1211', 'KIA1212'],
  summary: 'Two ports of a ServiceEntry have the same number or name.',
  docs: {
    why: 'A port of a service is told by its number in requests and by its name in endpoints. Istio rejects a ServiceEntry where either is ambiguous.',
    fix: 'Give every port its own number and name; one number cannot have two protocols.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.ServiceEntry) {
      yield* repetitions(resource, 'number');
      yield* repetitions(resource, 'name');
    }
  },
});

function* repetitions(resource: ServiceEntryResource, field: 'number' | 'name'): Iterable<RuleFinding> {
  const first = new Map<number | string, number>();
  for (const [index, port] of (resource.spec.ports ?? []).entries()) {
    const value = port[field];
    if (value === undefined || value === '') continue;
    const earlier = first.get(value);
    if (earlier === undefined) {
      first.set(value, index);
      continue;
    }
    yield {
      resource,
      path: ['spec', 'ports', index, field],
      upstream: ['IST0106', ...(field === 'number' ? [rivalCode(resource, earlier, index)] : [])],
      message: `port ${field} ${value} is used twice; ${rejected(resource)}`,
      help: `give every port its own ${field}`,
      related: [{ resource, path: ['spec', 'ports', earlier, field], message: 'used here first' }],
    };
  }
}

function rivalCode({ spec: { ports = [] } }: ServiceEntryResource, one: number, other: number): string {
  return ports[one]?.protocol?.toUpperCase() === ports[other]?.protocol?.toUpperCase() ? 'KIA1211' : 'KIA1212';
}
