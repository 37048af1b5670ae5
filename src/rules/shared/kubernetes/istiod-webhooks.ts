import type { RuleContext } from '../../rule.js';
import { type Webhook, webhooksOf } from './injection-webhooks.js';

/** The webhooks of Istio itself: for injection, and for checking its configuration. */
export function istiodWebhooks(context: Pick<RuleContext, 'foreign'>): readonly Webhook[] {
  const validating = webhooksOf(context, 'ValidatingWebhookConfiguration').filter(
    ({ resource: { metadata } }) =>
      metadata.name === 'istiod-default-validator' || metadata.name.startsWith('istio-validator'),
  );
  const injecting = webhooksOf(context, 'MutatingWebhookConfiguration').filter(({ resource: { metadata } }) =>
    metadata.name.startsWith('istio-sidecar-injector'),
  );
  return [...injecting, ...validating];
}
