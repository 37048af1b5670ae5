import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { endpointsOf, isDnsResolved } from '../shared/services/endpoints.js';

export const rule = defineRule({
  code: 'MSH0411',
  name: 'endpoint-without-address',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'An endpoint has no address.',
  docs: {
    why: 'Without an address there is nothing to connect to. With a `network` the gateway of that network stands in for it, and workloads of the same network cannot reach the endpoint. With neither Istio rejects the object.',
    fix: 'Set `address`.',
    exceptions: 'An endpoint without address in another network is fine when that network has an east-west gateway.',
  },
  *check({ mesh }) {
    for (const { resource, endpoint, path, serviceEntry } of endpointsOf(mesh)) {
      if (endpoint.address || (serviceEntry !== undefined && isDnsResolved(serviceEntry))) continue;
      if (!endpoint.network) {
        yield { resource, path, message: `the endpoint has no address; ${rejected(resource)}`, help: 'set address' };
        continue;
      }
      yield {
        resource,
        path: [...path, 'network'],
        message: `the endpoint has no address; it can be reached only through a gateway of network ${endpoint.network}`,
        severity: 'warning',
        upstream: ['IST0133'],
      };
    }
  },
});
