import { isWildcard, resolveShortHost } from '../../model/host.js';
import { defineRule } from '../rule.js';
import { namespaceOf } from '../shared/object-namespace.js';

export const rule = defineRule({
  code: 'MSH0374',
  name: 'subset-without-labels',
  severity: 'info',
  upstream: ['KIA0209'],
  summary: 'A subset has no labels.',
  docs: {
    why: 'Labels choose the endpoints of a subset. Without labels it holds every endpoint of the host, those of the other subsets included: weights between them do not split versions.',
    fix: 'Add the labels of the version that is meant.',
    exceptions: 'The subset only gives all endpoints another traffic policy.',
  },
  *check({ mesh, knowledge }) {
    for (const resource of mesh.resources.DestinationRule) {
      const namespace = namespaceOf(resource);
      const host = resolveShortHost(resource.spec.host ?? '', namespace, mesh.domainSuffix);
      if (!isWildcard(host) && knowledge.host(host, namespace) === 'missing') continue;
      for (const [index, { name = '', labels = {} }] of (resource.spec.subsets ?? []).entries()) {
        if (Object.keys(labels).length > 0) continue;
        yield {
          resource,
          path: ['spec', 'subsets', index],
          message: `subset ${JSON.stringify(name)} has no labels, so it holds every endpoint of ${resource.spec.host ?? ''}`,
          help: 'add the labels of the Pods that are meant',
        };
      }
    }
  },
});
