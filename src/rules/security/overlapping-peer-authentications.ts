import { defineRule } from '../rule.js';
import { namesText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { workloadOverlaps } from '../shared/workloads/workload-overlaps.js';

export const rule = defineRule({
  code: 'MSH0757',
  name: 'overlapping-peer-authentications',
  severity: 'error',
  upstream: ['KIA0003'],
  summary: 'Several PeerAuthentications select one workload.',
  docs: {
    why: 'A workload takes one PeerAuthentication: of those that select it the oldest, and among those of one age the first by name. The port settings of the others are lost without a word.',
    fix: 'Merge them into one, or make their selectors exclude each other.',
  },
  *check({ mesh }) {
    const own = mesh.policies.peerAuthentications.filter((policy) => namespaceOf(policy) !== mesh.config.rootNamespace);
    const overlaps = workloadOverlaps(mesh, own, ({ spec }) => spec.selector?.matchLabels);
    for (const [
      resource,
      {
        rivals,
        workload: { workload },
      },
    ] of overlaps) {
      const names = [...rivals].map(({ metadata }) => metadata.name);
      const isChosen = own.find((policy) => policy === resource || rivals.has(policy)) === resource;
      yield {
        resource,
        path: ['spec', 'selector'],
        at: 'key',
        severity: isChosen ? 'info' : 'error',
        message: isChosen
          ? `${namesText(names, 3)} ${names.length > 1 ? 'select' : 'selects'} ${workload.name}, too; Istio takes this one for it, as the oldest or first by name, and ignores the rest`
          : `Istio ignores this PeerAuthentication for ${workload.name}: ${namesText(names, 3)} ${names.length > 1 ? 'select' : 'selects'} it, too, and an older one or the first by name wins`,
        help: 'merge them into one PeerAuthentication',
        related: [...rivals].slice(0, 5).map((other) => ({
          resource: other,
          path: ['spec', 'selector'],
          at: 'key',
          message: `selects ${workload.name}, too`,
        })),
      };
    }
  },
});
