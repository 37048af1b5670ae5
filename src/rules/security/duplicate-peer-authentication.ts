import { groupBy } from '../../model/group-by.js';
import { defineRule } from '../rule.js';
import { namesText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { isForAll } from '../shared/peer-authentications.js';

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
    const groups = groupBy(mesh.policies.peerAuthentications.filter(isForAll), namespaceOf);
    for (const [namespace, policies] of groups) {
      const [chosen, ...ignored] = policies;
      if (!chosen || ignored.length === 0) continue;
      const scope = namespace === mesh.config.rootNamespace ? 'the mesh' : `namespace ${namespace}`;
      for (const resource of policies) {
        yield {
          resource,
          path: ['metadata', 'name'],
          message:
            resource === chosen
              ? `${scope} has ${policies.length} PeerAuthentications without a selector; Istio takes this one, as the oldest or first by name, and ignores ${namesText(ignored.map(({ metadata }) => metadata.name))}`
              : `Istio ignores this PeerAuthentication: ${chosen.metadata.name} is the one for ${scope}`,
          help: 'keep one without a selector',
          related: policies
            .filter((other) => other !== resource)
            .map((other) => ({ resource: other, path: ['metadata', 'name'], message: 'has no selector either' })),
        };
      }
    }
  },
});
