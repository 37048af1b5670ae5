import { defineRule } from '../rule.js';
import { injectionWebhooks } from '../shared/kubernetes/injection-webhooks.js';
import { textAt } from '../shared/unchecked-values.js';

export const rule = defineRule({
  code: 'MSH0924',
  name: 'webhook-without-control-plane',
  severity: 'error',
  upstream: ['IST0139'],
  summary: 'An injection webhook calls a Service that does not exist.',
  docs: {
    why: 'The API server calls the Service for each Pod that the webhook selects. Where it does not exist, Pods are refused (`failurePolicy: Fail`) or start without a proxy.',
    fix: 'Name the Service of istiod, or remove the webhook of a revision that is gone.',
    exceptions: 'Nothing is reported where the input tells nothing of the namespace.',
  },
  *check(context) {
    const { mesh, knowledge } = context;
    for (const { resource, value, path, name } of injectionWebhooks(context)) {
      const service = textAt(value, 'clientConfig', 'service', 'name');
      const namespace = textAt(value, 'clientConfig', 'service', 'namespace') ?? '';
      if (service === undefined) continue;
      if (knowledge.host(`${service}.${namespace}.svc.${mesh.domainSuffix}`, namespace) !== 'missing') continue;
      yield {
        resource,
        path: [...path, 'clientConfig', 'service', 'name'],
        message: `webhook ${name} calls Service ${namespace}/${service}, which does not exist, so its Pods are refused or start without a proxy`,
        help: 'name the Service of istiod, or remove the webhook',
      };
    }
  },
});
