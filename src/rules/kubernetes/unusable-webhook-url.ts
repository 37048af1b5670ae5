import { defineRule } from '../rule.js';
import { istiodWebhooks } from '../shared/kubernetes/istiod-webhooks.js';
import { textAt, valueAt } from '../shared/unchecked-values.js';

export const rule = defineRule({
  code: 'MSH0925',
  name: 'unusable-webhook-url',
  severity: 'warning',
  upstream: ['IST0163'],
  summary: 'A webhook of Istio has no URL that can be called.',
  docs: {
    why: 'With an external control plane the webhooks call istiod by URL. Without one, or with one that is malformed, the API server cannot reach it: Pods are not injected and configuration is not checked, or both are refused.',
    fix: 'Set `clientConfig.url` to `https://<host>:15017/inject` (or `/validate`), or `clientConfig.service`.',
  },
  *check(context) {
    for (const { resource, value, path, name } of istiodWebhooks(context)) {
      const url = textAt(value, 'clientConfig', 'url') ?? '';
      if (url === '' ? valueAt(value, 'clientConfig', 'service') !== undefined : isUrl(url)) continue;
      yield {
        resource,
        path: [...path, 'clientConfig', ...(url === '' ? [] : ['url'])],
        message: `webhook ${name} ${url === '' ? 'has neither a url nor a service' : `has the malformed URL ${JSON.stringify(url)}`}, so the API server cannot reach istiod`,
        help: 'set clientConfig.url to https://<host of istiod>:15017/inject or /validate',
      };
    }
  },
});

function isUrl(text: string): boolean {
  return !/\s/.test(text) && URL.canParse(text);
}
