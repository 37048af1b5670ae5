import { selectsLabels } from '../../../model/label-selector.js';
import type { Labels } from '../../../model/labels.js';
import type { JsonValue, Path } from '../../../source/document.js';
import type { ForeignObject } from '../../foreign-objects.js';
import type { RuleContext } from '../../rule.js';
import { itemsAt, textAt, valueAt } from '../unchecked-values.js';

/** One webhook of a configuration. */
export interface Webhook {
  readonly resource: ForeignObject;
  readonly name: string;
  readonly value: JsonValue;
  readonly path: Path;
}

/** What a webhook decides on whether it looks at a Pod. */
export interface PodLabels {
  readonly labels: Labels;
  readonly namespaceLabels: Labels;
}

/** Every webhook of configurations of a kind. */
export function webhooksOf({ foreign }: Pick<RuleContext, 'foreign'>, kind: string): readonly Webhook[] {
  return foreign(kind).flatMap((resource) =>
    itemsAt(resource.value, 'webhooks').map((value, index) => ({
      resource,
      name: textAt(value, 'name') ?? '',
      value,
      path: ['webhooks', index],
    })),
  );
}

/** The webhooks through which Istio injects its proxy. */
export function injectionWebhooks(context: Pick<RuleContext, 'foreign'>): readonly Webhook[] {
  return webhooksOf(context, 'MutatingWebhookConfiguration').filter(({ name }) => name.endsWith('istio.io'));
}

/** Whether a webhook looks at a Pod with these labels. */
export function selectsPod({ value }: Webhook, { labels, namespaceLabels }: PodLabels): boolean {
  const objectSelector = valueAt(value, 'objectSelector');
  const namespaceSelector = valueAt(value, 'namespaceSelector');
  return (
    (objectSelector === undefined || selectsLabels(objectSelector, labels)) &&
    (namespaceSelector === undefined || selectsLabels(namespaceSelector, namespaceLabels))
  );
}
