import { didYouMean } from '../../schema/suggest.js';
import { defineRule } from '../rule.js';
import { sourcesOf, valuesOf } from '../shared/security/authorization-parts.js';
import { matchesPattern } from '../shared/security/value-patterns.js';

export const rule = defineRule({
  code: 'MSH0750',
  name: 'unknown-source-namespace',
  severity: 'warning',
  upstream: ['IST0101', 'KIA0101'],
  summary: 'An AuthorizationPolicy names a source namespace that does not exist.',
  docs: {
    why: 'A rule on a namespace that does not exist never matches: an ALLOW rule lets nobody in, a DENY rule keeps nobody out, and `notNamespaces` excepts nobody.',
    fix: 'Correct the name. `team-*` and `*-team` match by prefix and suffix.',
    exceptions: 'Namespaces outside the input can be named under `assume.namespaces` of `mesh.config.yaml`.',
  },
  *check({ mesh, knowledge }) {
    const names = [...mesh.namespaces.keys()];
    for (const { policy, field, value, path } of valuesOf(sourcesOf(mesh), ['namespaces', 'notNamespaces'])) {
      if (value === '' || names.some((name) => matchesPattern(name, value))) continue;
      if (knowledge.namespace(value) !== 'missing') continue;
      const near = didYouMean(value, names);
      yield {
        resource: policy,
        path,
        upstream: field === 'namespaces' ? ['IST0101', 'KIA0101'] : ['IST0101'],
        message: `${field}: there is no namespace ${value}, so ${field === 'namespaces' ? 'this matches no client' : 'this excepts no client'}`,
        help: near === undefined ? undefined : `did you mean ${near}?`,
      };
    }
  },
});
