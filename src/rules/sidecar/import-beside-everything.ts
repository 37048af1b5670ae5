import { defineRule } from '../rule.js';
import { egressHostsOf } from '../shared/sidecar/sidecar-listeners.js';
import { parseNamespacedHost } from '../shared/values/namespaced-host.js';

export const rule = defineRule({
  code: 'MSH0511',
  name: 'import-beside-everything',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'An egress listener imports hosts beside `*/*`, which is all of them.',
  docs: {
    why: '`*/*` imports every service of every namespace, so the hosts beside it change nothing, and the Sidecar does not limit what its proxies hold.',
    fix: 'Remove `*/*` to import only the hosts that are listed, or keep it alone.',
  },
  *check({ mesh }) {
    for (const { resource, hosts, path } of egressHostsOf(mesh)) {
      const index = hosts.indexOf('*/*');
      const namespaces = new Set(
        hosts.map((host) => parseNamespacedHost(host).namespace).filter((name) => name !== undefined),
      );
      if (index < 0 || namespaces.size < 2) continue;
      yield {
        resource,
        path: [...path, index],
        message: '*/* imports every service, so the other hosts of the listener change nothing',
        help: 'remove */* to limit what the proxies know, or the others',
      };
    }
  },
});
