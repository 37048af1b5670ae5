import type { Labels } from '../../../model/labels.js';
import type { Mesh } from '../../../model/mesh.js';
import type { KubernetesObject } from '../../../schema/types/meta.js';
import type { Path } from '../../../source/document.js';
import { attachablePolicies } from './attachments.js';

/** A selector of workloads, and where it stands. */
export interface WrittenSelector {
  readonly resource: KubernetesObject;
  readonly path: Path;
  /** Of its labels. */
  readonly labelsPath: Path;
  readonly labels: Labels;
}

/** The workload selectors of every Istio kind; objects that have none are left out. */
export function writtenSelectors(mesh: Mesh): readonly WrittenSelector[] {
  const { resources } = mesh;
  const policies = [...attachablePolicies(mesh), ...resources.PeerAuthentication, ...resources.ProxyConfig];
  const older = [...resources.Sidecar, ...resources.ServiceEntry, ...resources.EnvoyFilter];
  return [
    ...policies.flatMap((resource) =>
      selectorAt(
        resource,
        ['spec', 'selector'],
        'matchLabels',
        resource.spec.selector?.matchLabels,
        resource.spec.selector,
      ),
    ),
    ...resources.DestinationRule.flatMap((resource) => {
      const selector = resource.spec.workloadSelector;
      return selectorAt(resource, ['spec', 'workloadSelector'], 'matchLabels', selector?.matchLabels, selector);
    }),
    ...older.flatMap((resource) => {
      const selector = resource.spec.workloadSelector;
      return selectorAt(resource, ['spec', 'workloadSelector'], 'labels', selector?.labels, selector);
    }),
  ];
}

function selectorAt(
  resource: KubernetesObject,
  path: Path,
  field: 'matchLabels' | 'labels',
  labels: Labels | undefined,
  selector: object | undefined,
): readonly WrittenSelector[] {
  return selector === undefined ? [] : [{ resource, path, labelsPath: [...path, field], labels: labels ?? {} }];
}
