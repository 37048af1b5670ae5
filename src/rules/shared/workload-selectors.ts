import type { Mesh } from '../../model/mesh.js';
import type { KubernetesObject } from '../../schema/types/meta.js';
import type { Path } from '../../source/document.js';

/** A `workloadSelector` of a networking kind. */
export interface PlacedWorkloadSelector {
  readonly resource: KubernetesObject;
  readonly labels: Readonly<Record<string, string>>;
  /** Path of the selector. */
  readonly path: Path;
  /** Name of the field of its labels. */
  readonly field: 'labels' | 'matchLabels';
}

const PATH: Path = ['spec', 'workloadSelector'];

/** Every `workloadSelector` of DestinationRules, Sidecars, ServiceEntries and EnvoyFilters. */
export function* workloadSelectorsOf({ resources }: Pick<Mesh, 'resources'>): Iterable<PlacedWorkloadSelector> {
  for (const resource of resources.DestinationRule) {
    const { workloadSelector } = resource.spec;
    if (workloadSelector)
      yield { resource, labels: workloadSelector.matchLabels ?? {}, path: PATH, field: 'matchLabels' };
  }
  for (const resource of [...resources.Sidecar, ...resources.ServiceEntry, ...resources.EnvoyFilter]) {
    const { workloadSelector } = resource.spec;
    if (workloadSelector) yield { resource, labels: workloadSelector.labels ?? {}, path: PATH, field: 'labels' };
  }
}

/** What is wrong with a label of a selector; nothing for a fine one. */
export function selectorLabelFault(key: string, value: string): string | undefined {
  if (key === '') return 'has no label name';
  return key.includes('*') || value.includes('*') ? 'has a wildcard' : undefined;
}
