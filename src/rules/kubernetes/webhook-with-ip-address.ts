import { isIP } from 'node:net';
import { defineRule } from '../rule.js';
import { istiodWebhooks } from '../shared/kubernetes/istiod-webhooks.js';
import { textAt } from '../shared/unchecked-values.js';

export const rule = defineRule({
  code: 'MSH0926',
  name: 'webhook-with-ip-address',
  severity: 'info',
  upstream: ['IST0164'],
  summary: 'A webhook of Istio calls istiod by IP address.',
  docs: {
    why: 'The address of a gateway may change, and its certificate is rarely made for one. Then the API server no longer reaches istiod, and Pods are not injected.',
    fix: 'Use a host name.',
    exceptions: 'Fine for trying things out.',
  },
  *check(context) {
    for (const { resource, value, path, name } of istiodWebhooks(context)) {
      const url = textAt(value, 'clientConfig', 'url') ?? '';
      const host = URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '') : '';
      if (isIP(host) === 0) continue;
      yield {
        resource,
        path: [...path, 'clientConfig', 'url'],
        message: `webhook ${name} calls istiod at ${host}; once the address changes, nothing is injected or checked any more`,
        help: 'use a host name',
      };
    }
  },
});
