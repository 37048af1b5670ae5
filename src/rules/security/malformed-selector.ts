import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { writtenSelectors } from '../shared/workloads/selectors.js';

export const rule = defineRule({
  code: 'MSH0700',
  name: 'malformed-selector',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A workload selector has an empty label name, or a `*` in a label name or value.',
  docs: {
    why: 'Selectors compare labels literally. Istio refuses `*` in them because nobody would mean the character itself, and a label without a name exists on no pod. The object is rejected as a whole.',
    fix: 'Write label names and values out. To select every workload of the namespace, leave the selector out.',
  },
  *check({ mesh }) {
    for (const { resource, labelsPath, labels } of writtenSelectors(mesh)) {
      for (const [label, value] of Object.entries(labels)) {
        const fault = faultOf(label, value);
        if (fault === undefined) continue;
        yield {
          resource,
          path: [...labelsPath, label],
          message: `the selector ${JSON.stringify(`${label}=${value}`)} ${fault}; ${rejected(resource)}`,
          help: 'selectors match whole label values; leave the selector out to select every workload of the namespace',
        };
      }
    }
  },
});

function faultOf(label: string, value: string): string | undefined {
  if (label === '') return 'has no label name';
  return label.includes('*') || value.includes('*') ? 'has a wildcard' : undefined;
}
