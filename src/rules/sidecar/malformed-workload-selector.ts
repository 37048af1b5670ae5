import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { selectorLabelFault, workloadSelectorsOf } from '../shared/workload-selectors.js';

export const rule = defineRule({
  code: 'MSH0500',
  name: 'malformed-workload-selector',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A workloadSelector has an empty label name, or a `*` in a label name or value.',
  docs: {
    why: 'Selectors compare labels literally. Istio refuses `*` in them because nobody would mean the character itself, and a label without a name exists on no pod. The object is rejected as a whole.',
    fix: 'Write label names and values out. To select every workload of the namespace, leave the selector away.',
  },
  *check({ mesh }) {
    for (const { resource, labels, path, field } of workloadSelectorsOf(mesh)) {
      for (const [key, value] of Object.entries(labels)) {
        const fault = selectorLabelFault(key, value);
        if (fault === undefined) continue;
        yield {
          resource,
          path: [...path, field, key],
          message: `the selector ${JSON.stringify(`${key}=${value}`)} ${fault}; ${rejected(resource)}`,
          help: 'selectors match whole label values; leave the selector away to select every workload of the namespace',
        };
      }
    }
  },
});
