import type { ResourceSet } from '../../schema/types/resource-kinds.js';
import type { Labels } from '../labels.js';

const NAMESPACE_NAME = 'kubernetes.io/metadata.name';

/** Labels of every namespace, by name. */
export type NamespaceLabels = ReadonlyMap<string, Labels>;

/** Labels of the namespaces in the input, and of those that routes and ListenerSets show to exist. */
export function namespaceLabels(
  resources: Pick<ResourceSet, 'Namespace' | 'HTTPRoute' | 'GRPCRoute' | 'TLSRoute' | 'ListenerSet'>,
): NamespaceLabels {
  const { HTTPRoute, GRPCRoute, TLSRoute, ListenerSet } = resources;
  const implied = [...HTTPRoute, ...GRPCRoute, ...TLSRoute, ...ListenerSet].map(
    ({ metadata }) => metadata.namespace ?? '',
  );
  return new Map([
    ...implied.map((name) => [name, { [NAMESPACE_NAME]: name }] as const),
    ...resources.Namespace.map(
      ({ metadata }) => [metadata.name, { ...metadata.labels, [NAMESPACE_NAME]: metadata.name }] as const,
    ),
  ]);
}
