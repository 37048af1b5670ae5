import type { Mesh } from '../../model/mesh.js';
import { indexBySelector } from '../../model/selectors.js';
import type { PeerAuthenticationResource } from '../../schema/types/security.js';
import { defineRule } from '../rule.js';
import { namesText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';

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
    for (const [resource, { rivals, workload }] of overlapsOf(mesh)) {
      const names = [...rivals].map(({ metadata }) => metadata.name);
      yield {
        resource,
        path: ['spec', 'selector'],
        at: 'key',
        message: `${namesText(names)} ${names.length > 1 ? 'select' : 'selects'} ${workload}, too; Istio takes the oldest or first by name for it and ignores the rest`,
        help: 'merge them into one PeerAuthentication',
        related: [...rivals].map((other) => ({
          resource: other,
          path: ['spec', 'selector'],
          at: 'key',
          message: `selects ${workload}, too`,
        })),
      };
    }
  },
});

interface Overlap {
  readonly rivals: Set<PeerAuthenticationResource>;
  readonly workload: string;
}

function overlapsOf({ policies, proxies, config }: Mesh): ReadonlyMap<PeerAuthenticationResource, Overlap> {
  const selecting = indexBySelector(
    policies.peerAuthentications.filter((policy) => namespaceOf(policy) !== config.rootNamespace),
    (policy) => ({ namespace: namespaceOf(policy), selector: policy.spec.selector?.matchLabels }),
  );
  const overlaps = new Map<PeerAuthenticationResource, Overlap>();
  const seen = new Set<string>();
  for (const { namespace, podLabels, workload } of proxies) {
    const key = `${namespace}/${workload.kind}/${workload.name}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const matching = selecting.matching(namespace, podLabels);
    if (matching.length < 2) continue;
    for (const policy of matching) {
      const overlap = overlaps.get(policy) ?? { rivals: new Set(), workload: workload.name };
      for (const other of matching) if (other !== policy) overlap.rivals.add(other);
      overlaps.set(policy, overlap);
    }
  }
  return overlaps;
}
