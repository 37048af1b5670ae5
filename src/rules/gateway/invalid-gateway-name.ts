import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { isDnsLabel } from '../shared/values/dns-name.js';

export const rule = defineRule({
  code: 'MSH0117',
  name: 'invalid-gateway-name',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The name of a Gateway is no DNS label.',
  docs: {
    why: 'VirtualServices name a Gateway as `<namespace>/<name>`, where the name has letters, digits and hyphens and no dot. Istio rejects a Gateway of another name.',
    fix: 'Rename the Gateway: at most 63 letters, digits and hyphens.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.Gateway) {
      const { name } = resource.metadata;
      if (name === '' || isDnsLabel(name)) continue;
      yield {
        resource,
        path: ['metadata', 'name'],
        message: `${JSON.stringify(name)} cannot be the name of a Gateway: it may have letters, digits and hyphens only; ${rejected(resource)}`,
        help: name.includes('.') ? `write ${name.replaceAll('.', '-')}` : undefined,
      };
    }
  },
});
