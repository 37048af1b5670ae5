import { defineRule } from '../rule.js';
import { inspectedEnvoyFilters } from '../shared/envoy-filter/inspected-patches.js';

export const rule = defineRule({
  code: 'MSH0600',
  name: 'internal-envoy-config',
  severity: 'info',
  upstream: ['IST0133'],
  summary: 'An EnvoyFilter depends on configuration that Istio generates and may change.',
  docs: {
    why: 'An EnvoyFilter patches what istiod generates: names of listeners, routes, clusters and filters, and their order. These are no interface, and a new version of Istio may leave a patch without effect, or make proxies refuse their configuration.',
    fix: 'Use another API where there is one: Telemetry, WasmPlugin, RequestAuthentication, AuthorizationPolicy, VirtualService, DestinationRule, ProxyConfig. Otherwise compare the result before an upgrade, with `mesh diff`.',
    exceptions: 'There are things that only an EnvoyFilter can do; suppress the rule for those.',
  },
  *check({ mesh }) {
    for (const resource of inspectedEnvoyFilters(mesh)) {
      yield {
        resource,
        path: ['kind'],
        message:
          'an EnvoyFilter patches internals of Istio; after an upgrade its patches may no longer match, or break proxies',
        help: 'use another API where there is one, and check the result before each upgrade',
      };
    }
  },
});
