import type { NamespaceResource } from '../schema/types/kubernetes.js';
import type { AnyResource, ResourceKind, ResourceSet } from '../schema/types/resource-kinds.js';
import { selectsLabels } from './label-selector.js';
import type { Labels } from './labels.js';

/** The label that the API server gives to every namespace. */
const NAME_LABEL = 'kubernetes.io/metadata.name';
/** Kinds that configure istiod itself. */
const ALWAYS_SEEN: ReadonlySet<string> = new Set<ResourceKind>(['ConfigMap', 'IstioOperator']);

/**
 * Leaves out what lies in namespaces that meshConfig.discoverySelectors do not select, as istiod does.
 * A namespace that the input does not describe counts as selected.
 */
export function discoverable(resources: ResourceSet, selectors: readonly unknown[] | undefined): ResourceSet {
  if (selectors === undefined || selectors.length === 0) return resources;
  const isSelected = (namespace: NamespaceResource): boolean =>
    selectors.some((selector) => selectsLabels(selector, labelsOf(namespace)));
  const hidden = new Set(
    resources.Namespace.flatMap((namespace) => (isSelected(namespace) ? [] : namespace.metadata.name)),
  );
  const isSeen = ({ metadata }: AnyResource): boolean => !hidden.has(metadata.namespace ?? '');
  const kept = Object.entries(resources).map(([kind, list]: [string, readonly AnyResource[]]) => [
    kind,
    ALWAYS_SEEN.has(kind) ? list : list.filter(isSeen),
  ]);
  return Object.fromEntries(kept);
}

function labelsOf({ metadata }: NamespaceResource): Labels {
  return { [NAME_LABEL]: metadata.name, ...metadata.labels };
}
