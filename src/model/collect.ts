import type { KubernetesObject } from '../schema/types/meta.js';
import type { ResourceSet } from '../schema/types/resource-kinds.js';
import { validateDocument } from '../schema/validate.js';
import type { SourceDocument } from '../source/document.js';
import type { Finding } from '../source/finding.js';
import { embeddedFindings } from './embedded-settings.js';
import type { Origin } from './origin.js';
import { groupResources, isClusterScoped, resourceKindOf } from './resource-set.js';

/** The resources of the input, checked, with their namespace filled in. */
export interface CollectedResources {
  readonly resources: ResourceSet;
  readonly origins: ReadonlyMap<object, Origin>;
  readonly findings: readonly Finding[];
  /** How many objects there are of each kind that mesh does not read. */
  readonly unknownKinds: ReadonlyMap<string, number>;
}

/** Checks every document against its schema and groups what is usable; namespaced objects without a namespace get `defaultNamespace`. */
export function collectResources(documents: readonly SourceDocument[], defaultNamespace: string): CollectedResources {
  const origins = new Map<object, Origin>();
  const objects = new Map<string, KubernetesObject>();
  const findings: Finding[] = [];
  const unknownKinds = new Map<string, number>();
  for (const document of documents) {
    const result = validateDocument(document);
    if (result.kind !== 'unknown') findings.push(...result.findings);
    const kind = result.kind === 'valid' ? resourceKindOf(result.resource) : undefined;
    if (result.kind === 'valid' && kind !== undefined) {
      const object = isClusterScoped(kind) ? result.resource : inNamespace(result.resource, defaultNamespace);
      origins.set(object, { document, path: [] });
      // The last definition of an object wins, as when files are applied one after another.
      objects.set(`${kind}/${object.metadata.namespace ?? ''}/${object.metadata.name}`, object);
    } else if (result.kind !== 'invalid') {
      const name = String(document.value.kind ?? '');
      unknownKinds.set(name, (unknownKinds.get(name) ?? 0) + 1);
    }
  }
  const resources = groupResources(objects.values());
  return { resources, origins, findings: [...findings, ...embeddedFindings(resources, origins)], unknownKinds };
}

function inNamespace(object: KubernetesObject, namespace: string): KubernetesObject {
  if (object.metadata.namespace) return object;
  return { ...object, metadata: { ...object.metadata, namespace } };
}
