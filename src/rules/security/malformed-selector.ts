import { defineRule } from '../rule.js';
import { selectingResources } from '../shared/attachments.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0700',
  name: 'malformed-selector',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A selector has an empty label name, or a `*` in a label name or value.',
  docs: {
    why: 'Selectors compare labels literally. Istio refuses `*` in them because nobody would mean the character itself, and a label without a name exists on no pod. The object is rejected as a whole.',
    fix: 'Write label names and values out. To select every workload of the namespace, leave the selector away.',
  },
  *check({ mesh }) {
    for (const resource of selectingResources(mesh)) {
      for (const [label, value] of Object.entries(resource.spec.selector?.matchLabels ?? {})) {
        const fault = faultOf(label, value);
        if (fault === undefined) continue;
        yield {
          resource,
          path: ['spec', 'selector', 'matchLabels', label],
          message: `the selector ${JSON.stringify(`${label}=${value}`)} ${fault}; ${rejected(resource)}`,
          help: 'selectors match whole label values; leave the selector away to select every workload of the namespace',
        };
      }
    }
  },
});

function faultOf(label: string, value: string): string | undefined {
  if (label === '') return 'has no label name';
  return label.includes('*') || value.includes('*') ? 'has a wildcard' : undefined;
}
