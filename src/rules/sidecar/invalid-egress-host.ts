import { resolveShortHost } from '../../model/host.js';
import type { Mesh } from '../../model/mesh.js';
import type { SidecarResource } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { rejected } from '../shared/rejection.js';
import { egressHostsOf } from '../shared/sidecar/sidecar-listeners.js';
import { importedHostFault, parseNamespacedHost } from '../shared/values/namespaced-host.js';

export const rule = defineRule({
  code: 'MSH0509',
  name: 'invalid-egress-host',
  severity: 'error',
  upstream: ['IST0106', 'KIA1004'],
  summary: 'An egress listener imports no host, or something that is not <namespace>/<host>.',
  docs: {
    why: 'Hosts are imported as `<namespace>/<full name>`: the namespace may be `.` (the own), `*` (any) or `~` (none), the name may be `*` or begin with `*.`. Istio rejects a Sidecar with anything else.',
    fix: 'Write `./*`, `istio-system/*`, `*/reviews.prod.svc.cluster.local`.',
  },
  *check({ mesh }) {
    for (const { resource, hosts, path } of egressHostsOf(mesh)) {
      if (hosts.length === 0) {
        const message = `the listener imports no host; ${rejected(resource)}`;
        yield { resource, path, upstream: ['IST0106'], message, help: 'write ~/* to import none' };
      }
      for (const [index, host] of hosts.entries()) {
        const fault = importedHostFault(host);
        if (fault === undefined) continue;
        yield {
          resource,
          path: [...path, index],
          upstream: ['IST0106', ...(isKnownShortly(mesh, resource, host) ? [] : ['KIA1004'])],
          message: `host ${JSON.stringify(host)} ${fault}; ${rejected(resource)}`,
          help: host.includes('/')
            ? undefined
            : `write <namespace>/${host}, with ./ for the own namespace and */ for any`,
        };
      }
    }
  },
});

/** Whether a host that is written badly is all, or the short name of a Service beside the Sidecar. */
function isKnownShortly({ services, domainSuffix }: Mesh, resource: SidecarResource, text: string): boolean {
  const { namespace, host } = parseNamespacedHost(text);
  if (namespace === undefined) return false;
  return host === '*' || services.byHost.has(resolveShortHost(host, namespaceOf(resource), domainSuffix));
}
