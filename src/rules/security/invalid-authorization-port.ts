import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { conditionValuesOf, operationsOf, valuesOf } from '../shared/security/authorization-parts.js';

export const rule = defineRule({
  code: 'MSH0721',
  name: 'invalid-authorization-port',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A policy compares the port with something that is no port number.',
  docs: {
    why: 'Ports are compared with the number the workload listens on. Names, ranges and wildcards are not understood; Istio rejects the policy.',
    fix: 'Write the number of the container port in quotes, e.g. `"8080"`, one entry for each port.',
  },
  *check({ mesh }) {
    const values = [
      ...valuesOf(operationsOf(mesh), ['ports', 'notPorts']),
      ...conditionValuesOf(mesh, ['destination.port']),
    ];
    for (const { policy, field, value, path } of values) {
      const isEmptyPort = value === '' && field !== 'destination.port';
      if (isEmptyPort || (/^\d+$/.test(value) && Number(value) <= 65535)) continue;
      yield {
        resource: policy,
        path,
        message: `${field}: ${JSON.stringify(value)} is not a port number up to 65535; ${rejected(policy)}`,
        help: 'write the number of the container port, one entry for each port',
      };
    }
  },
});
