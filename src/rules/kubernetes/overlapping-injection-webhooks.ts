import type { Labels } from '../../model/labels.js';
import { defineRule } from '../rule.js';
import {
  injectionWebhooks,
  type PodLabels,
  selectsPod,
  type Webhook,
} from '../shared/kubernetes/injection-webhooks.js';
import { namesText } from '../shared/names.js';

export const rule = defineRule({
  code: 'MSH0923',
  name: 'overlapping-injection-webhooks',
  severity: 'error',
  upstream: ['IST0139'],
  summary: 'Two injection webhooks look at the same Pods.',
  docs: {
    why: 'Each webhook that selects a Pod injects it. With two the Pod gets the proxy of whichever comes last, or settings of both control planes, and does not start or talks to the wrong one.',
    fix: 'Let the selectors exclude each other, by `istio.io/rev` for one of them; remove the webhooks of control planes that are gone.',
  },
  *check(context) {
    const webhooks = injectionWebhooks(context);
    for (const [webhook, { rivals, example }] of overlapsOf(webhooks)) {
      const names = [...rivals].map(({ resource, name }) => `${resource.metadata.name}/${name}`);
      yield {
        resource: webhook.resource,
        path: webhook.path,
        message: `webhook ${webhook.name} selects the same Pods as ${namesText(names)}, such as those ${example}, so they are injected twice`,
        help: 'let their namespaceSelector or objectSelector exclude each other',
        related: [...rivals].slice(0, 5).map((rival) => ({
          resource: rival.resource,
          path: rival.path,
          message: 'selects them, too',
        })),
      };
    }
  },
});

interface Overlap {
  readonly rivals: Set<Webhook>;
  readonly example: string;
}

function overlapsOf(webhooks: readonly Webhook[]): ReadonlyMap<Webhook, Overlap> {
  const overlaps = new Map<Webhook, Overlap>();
  for (const pod of samplePods(webhooks)) {
    const selecting = webhooks.filter((webhook) => selectsPod(webhook, pod));
    if (selecting.length < 2) continue;
    for (const webhook of selecting) {
      const overlap = overlaps.get(webhook) ?? { rivals: new Set<Webhook>(), example: describe(pod) };
      for (const rival of selecting) if (rival !== webhook) overlap.rivals.add(rival);
      overlaps.set(webhook, overlap);
    }
  }
  return overlaps;
}

/** Every combination of the labels that decide on injection. */
function samplePods(webhooks: readonly Webhook[]): readonly PodLabels[] {
  const revisions = new Set(webhooks.flatMap(({ resource }) => resource.metadata.labels?.['istio.io/rev'] ?? []));
  const namespaces = combine('istio-injection', ['enabled', 'disabled'], revisions);
  const pods = combine('sidecar.istio.io/inject', ['true', 'false'], revisions);
  return namespaces.flatMap((namespaceLabels) => pods.map((labels) => ({ labels, namespaceLabels })));
}

function combine(label: string, values: readonly string[], revisions: ReadonlySet<string>): readonly Labels[] {
  const withLabel: readonly Labels[] = [{}, ...values.map((value) => ({ [label]: value }))];
  return withLabel.flatMap((labels) => [labels, ...[...revisions].map((rev) => ({ ...labels, 'istio.io/rev': rev }))]);
}

function describe({ labels, namespaceLabels }: PodLabels): string {
  const text = (some: Labels): string =>
    Object.entries(some)
      .map((pair) => pair.join('='))
      .join(', ');
  const own = text(labels);
  const shared = text(namespaceLabels);
  return `${own ? `with ${own}` : 'without labels'} in a namespace ${shared ? `with ${shared}` : 'without labels'}`;
}
