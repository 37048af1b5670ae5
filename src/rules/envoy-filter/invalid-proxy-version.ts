import { defineRule } from '../rule.js';
import { envoyPatchesOf } from '../shared/envoy-filter/inspected-patches.js';
import { rejected } from '../shared/rejection.js';
import { regexSyntaxFault } from '../shared/values/regex.js';

export const rule = defineRule({
  code: 'MSH0602',
  name: 'invalid-proxy-version',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The proxyVersion of a patch is no regular expression.',
  docs: {
    why: '`match.proxy.proxyVersion` chooses proxies by a regular expression (RE2) on their Istio version. Istio rejects an EnvoyFilter with one that does not compile.',
    fix: 'Write for example `^1\\.30.*`.',
  },
  *check({ mesh }) {
    for (const { resource, entry, path } of envoyPatchesOf(mesh)) {
      const { proxyVersion = '' } = entry.match?.proxy ?? {};
      const fault = regexSyntaxFault(proxyVersion);
      if (fault === undefined) continue;
      yield {
        resource,
        path: [...path, 'match', 'proxy', 'proxyVersion'],
        message: `proxyVersion ${JSON.stringify(proxyVersion)} ${fault}; ${rejected(resource)}`,
      };
    }
  },
});
