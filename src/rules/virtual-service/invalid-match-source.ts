import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { isDnsLabel } from '../shared/values/dns-name.js';
import { labelFaults } from '../shared/values/labels.js';
import { allMatchesOf, httpMatchesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0214',
  name: 'invalid-match-source',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A match is for callers with labels or of a namespace that cannot exist.',
  docs: {
    why: '`sourceLabels` and `sourceNamespace` choose the callers a route is for. No pod can carry a malformed label or run in a namespace of such a name; Istio rejects the VirtualService.',
    fix: 'Correct the label or the name. Wildcards are not understood here.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of allMatchesOf(mesh)) {
      for (const { key, at, fault } of labelFaults(part.sourceLabels)) {
        yield {
          resource,
          path: [...path, 'sourceLabels', key],
          at,
          message: `sourceLabels: ${fault}; ${rejected(resource)}`,
          help: 'labels are compared as a whole; write one match for each value',
        };
      }
    }
    for (const { resource, part, path } of httpMatchesOf(mesh)) {
      const { sourceNamespace = '' } = part;
      if (sourceNamespace === '' || isDnsLabel(sourceNamespace)) continue;
      const message = `sourceNamespace ${JSON.stringify(sourceNamespace)} is no name of a namespace; ${rejected(resource)}`;
      yield {
        resource,
        path: [...path, 'sourceNamespace'],
        message,
        help: 'write the name of one namespace; patterns are not read',
      };
    }
  },
});
