import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { plainHeaderFault, settableHeaderFault } from '../shared/values/header-name.js';
import { type HeaderOperation, headerOperationsOf } from '../shared/virtual-service/header-operations.js';

export const rule = defineRule({
  code: 'MSH0215',
  name: 'unchangeable-header',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A route changes a header that must not be changed, or one without a name.',
  docs: {
    why: 'Pseudo headers such as `:path` and `:status` are set by Envoy itself, and `Host` cannot be taken from a request. Istio rejects the VirtualService.',
    fix: 'Use `rewrite.uri` for the path and `rewrite.authority` (or setting `Host` on requests) for the host.',
  },
  *check({ mesh }) {
    for (const operation of headerOperationsOf(mesh)) {
      const fault = faultOf(operation);
      if (fault === undefined) continue;
      const { resource, path, direction, operation: verb, name } = operation;
      yield {
        resource,
        path,
        at: verb === 'remove' ? 'value' : 'key',
        message: `${direction}.${verb}: header ${JSON.stringify(name)} ${fault}; ${rejected(resource)}`,
        help: name === ':path' ? 'use rewrite.uri' : undefined,
      };
    }
  },
});

function faultOf({ direction, operation, name }: HeaderOperation): string | undefined {
  return direction === 'request' && operation !== 'remove' ? settableHeaderFault(name) : plainHeaderFault(name);
}
