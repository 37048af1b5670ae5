import { defineRule } from '../rule.js';
import { namesText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { isForAll } from '../shared/security/peer-authentications.js';
import { sharedNamespaces } from '../shared/workloads/workload-overlaps.js';

export const rule = defineRule({
  code: 'MSH0756',
  name: 'duplicate-peer-authentication',
  severity: 'error',
  upstream: ['KIA0002'],
  summary: 'Several PeerAuthentications of a namespace have no selector.',
  docs: {
    why: 'A namespace has one PeerAuthentication for all of its workloads. Of several Istio takes the oldest, and among those of one age the first by name; the others are ignored. Applying the same files to a new cluster can so turn mutual TLS on or off.',
    fix: 'Keep one, usually named `default`, and give the others a selector or remove them.',
  },
  *check({ mesh }) {
    const wide = mesh.policies.peerAuthentications.filter(isForAll);
    for (const { item, first, others } of sharedNamespaces(wide)) {
      const namespace = namespaceOf(item);
      const scope = namespace === mesh.config.rootNamespace ? 'the mesh' : `namespace ${namespace}`;
      const names = others.map(({ metadata }) => metadata.name);
      yield {
        resource: item,
        path: ['metadata', 'name'],
        severity: item === first ? 'info' : 'error',
        message:
          item === first
            ? `${scope} has ${others.length + 1} PeerAuthentications without a selector; Istio takes this one, as the oldest or first by name, and ignores ${namesText(names)}`
            : `Istio ignores this PeerAuthentication: ${first.metadata.name} is the one for ${scope}`,
        help: 'keep one without a selector',
        related: others.slice(0, 5).map((other) => ({
          resource: other,
          path: ['metadata', 'name'],
          message: 'has no selector either',
        })),
      };
    }
  },
});
