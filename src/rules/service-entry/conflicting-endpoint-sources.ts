import type { ServiceEntryResource } from '../../schema/types/networking.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0407',
  name: 'conflicting-endpoint-sources',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The endpoints of a ServiceEntry contradict its resolution or its workloadSelector.',
  docs: {
    why: 'Endpoints are listed, or selected by label, or looked up in DNS, or simply the address that the client asked for (`NONE`). Two ways at once cannot be followed, and `DNS_ROUND_ROBIN` connects to one name. Istio rejects the ServiceEntry, except that with `NONE` a selector is only ignored.',
    fix: 'Use `resolution: STATIC` with `endpoints` or `workloadSelector`, and `NONE` without either.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.ServiceEntry) yield* faultsOf(resource);
  },
});

function* faultsOf(resource: ServiceEntryResource): Iterable<RuleFinding> {
  const { endpoints, workloadSelector, resolution = 'NONE' } = resource.spec;
  const count = endpoints?.length ?? 0;
  const place = { resource, path: ['spec', 'endpoints'], at: 'key' as const };
  if (workloadSelector && endpoints !== undefined) {
    const message = `endpoints and workloadSelector cannot be combined; ${rejected(resource)}`;
    const related = [{ ...place, path: ['spec', 'workloadSelector'], message: 'workloadSelector is set here' }];
    yield { ...place, message, help: 'keep one of them', related };
  }
  if (resolution === 'NONE' && count > 0) {
    const message = `resolution NONE forwards to the address the client asked for and cannot have endpoints; ${rejected(resource)}`;
    yield { ...place, message, help: 'set resolution: STATIC (addresses) or DNS (names)' };
  }
  if (resolution === 'DNS_ROUND_ROBIN' && count > 1) {
    const message = `resolution DNS_ROUND_ROBIN connects to one name and cannot have ${count} endpoints; ${rejected(resource)}`;
    yield { ...place, message, help: 'keep one endpoint, or use resolution: DNS' };
  }
  if (resolution === 'NONE' && workloadSelector) {
    yield {
      ...place,
      path: ['spec', 'workloadSelector'],
      message:
        'resolution NONE forwards to the address the client asked for; the selected workloads get no traffic by it',
      help: 'set resolution: STATIC',
      severity: 'warning',
      upstream: ['IST0133'],
    };
  }
}
