import { defineRule } from '../rule.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { egressHostsOf } from '../shared/sidecar/sidecar-listeners.js';
import { parseNamespacedHost } from '../shared/values/namespaced-host.js';

export const rule = defineRule({
  code: 'MSH0510',
  name: 'duplicate-egress-host',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'An egress listener imports a host twice.',
  docs: {
    why: 'A host that is listed twice, or beside `<namespace>/*` which covers it, adds nothing. Often another host was meant, and that one is not imported.',
    fix: 'Remove the repetition, or correct it.',
  },
  *check({ mesh }) {
    for (const { resource, hosts, path } of egressHostsOf(mesh)) {
      for (const [index, host] of hosts.entries()) {
        const earlier = hosts.findIndex((other, at) => at < index && isCovered(host, other, namespaceOf(resource)));
        if (earlier < 0) continue;
        yield {
          resource,
          path: [...path, index],
          message: `${host} adds nothing: ${hosts[earlier]} of the same listener ${host === hosts[earlier] ? 'is the same' : 'overlaps it'}`,
          help: 'remove one of them',
          related: [{ resource, path: [...path, earlier], message: 'imported here' }],
        };
      }
    }
  },
});

function isCovered(text: string, otherText: string, home: string): boolean {
  const [own, other] = [parseNamespacedHost(text), parseNamespacedHost(otherText)];
  const scopeOf = ({ namespace }: { readonly namespace?: string }): string | undefined =>
    namespace === '.' ? home : namespace;
  if (own.namespace === undefined || scopeOf(own) !== scopeOf(other)) return false;
  return own.host === '*' || other.host === '*' || own.host === other.host;
}
