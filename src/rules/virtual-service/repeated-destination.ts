import { groupBy } from '../../model/group-by.js';
import { resolveShortHost } from '../../model/host.js';
import { defineRule } from '../rule.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { allRoutesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0271',
  name: 'repeated-destination',
  severity: 'warning',
  upstream: ['KIA1105'],
  summary: 'A route names one host, subset and port several times.',
  docs: {
    why: 'Traffic split between two entries that are alike ends at the same endpoints: the weights add up, and no second version gets anything. Usually one of the subsets was not adapted.',
    fix: 'Correct the subset of one entry, or merge the entries and add their weights.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of allRoutesOf(mesh)) {
      const targets = (part.route ?? []).flatMap(({ destination }, index) =>
        destination ? [{ destination, index }] : [],
      );
      if (targets.length < 2) continue;
      const alike = groupBy(targets, ({ destination: { host = '', subset = '', port } }) =>
        [resolveShortHost(host, namespaceOf(resource), mesh.domainSuffix), subset, port?.number ?? ''].join('|'),
      );
      for (const group of alike.values()) {
        const [first, ...again] = group;
        if (!first) continue;
        for (const { destination, index } of again) {
          const { host = '', subset } = destination;
          yield {
            resource,
            path: [...path, 'route', index, 'destination'],
            message: `${host}${subset ? ` subset ${subset}` : ''} is a destination of this route already; the weights add up and nothing is split`,
            help: 'name another subset, or merge the entries',
            related: [
              { resource, path: [...path, 'route', first.index, 'destination'], message: 'the same destination' },
            ],
          };
        }
      }
    }
  },
});
