import type { Mesh } from '../../model/mesh.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { istioResources } from '../shared/istio-resources.js';
import { rejected } from '../shared/rejection.js';

const ANNOTATION = 'istio.io/dry-run';
const GO_BOOLEAN = /^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;

export const rule = defineRule({
  code: 'MSH0726',
  name: 'ineffective-dry-run',
  severity: 'error',
  upstream: [],
  summary: 'The dry-run annotation stands where it cannot work, or has a value that is no boolean.',
  docs: {
    why: '`istio.io/dry-run` makes an ALLOW or DENY policy log its decision without enforcing it. CUSTOM and AUDIT policies and other kinds cannot be tried out this way, and a value that is no boolean is not understood. Istio rejects the object when it is applied.',
    fix: 'Write `istio.io/dry-run: "true"` on an ALLOW or DENY AuthorizationPolicy; remove it elsewhere.',
  },
  *check({ mesh }) {
    for (const resource of istioResources(mesh)) {
      const value = resource.metadata.annotations?.[ANNOTATION];
      if (value === undefined || resource.kind === 'AuthorizationPolicy') continue;
      yield {
        resource,
        path: ['metadata', 'annotations', ANNOTATION],
        at: 'key',
        message: `${ANNOTATION} works on an AuthorizationPolicy only; ${rejected(resource)}`,
        help: 'remove the annotation',
      };
    }
    yield* policyFindings(mesh);
  },
});

function* policyFindings({ resources }: Mesh): Iterable<RuleFinding> {
  for (const resource of resources.AuthorizationPolicy) {
    const { action = 'ALLOW' } = resource.spec;
    const value = resource.metadata.annotations?.[ANNOTATION];
    if (value === undefined) continue;
    const place = { resource, path: ['metadata', 'annotations', ANNOTATION] };
    if (action !== 'ALLOW' && action !== 'DENY') {
      yield {
        ...place,
        at: 'key',
        message: `a ${action} policy cannot be tried out with ${ANNOTATION}; ${rejected(resource)}`,
      };
    } else if (!GO_BOOLEAN.test(value)) {
      const message = `${ANNOTATION}: ${JSON.stringify(value)} is neither true nor false; ${rejected(resource)}`;
      yield { ...place, message, help: 'write "true" to log decisions without enforcing them' };
    }
  }
}
