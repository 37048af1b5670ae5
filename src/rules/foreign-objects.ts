import { resourceKindOf } from '../model/resource-set.js';
import type { KubernetesObject } from '../schema/types/meta.js';
import type { JsonObject, SourceDocument } from '../source/document.js';
import { isRecord } from '../source/json-fields.js';
import { resourceRefOf } from '../source/object-identity.js';

/** An object of a kind that the mesh does not read. */
export interface ForeignObject extends KubernetesObject {
  /** The object as it was written; nothing of it is checked. */
  readonly value: JsonObject;
}

const documentOf = new WeakMap<object, SourceDocument>();

/** Finds the objects of a kind among documents that became no resource of the mesh; each object is made once. */
export function foreignObjects(documents: readonly SourceDocument[]): (kind: string) => readonly ForeignObject[] {
  let byKind: ReadonlyMap<string, readonly ForeignObject[]> | undefined;
  return (kind) => {
    byKind ??= groupByKind(documents);
    return byKind.get(kind) ?? [];
  };
}

/** Where a foreign object was read from. */
export function foreignOrigin(object: object): { document: SourceDocument; path: readonly [] } | undefined {
  const document = documentOf.get(object);
  return document && { document, path: [] };
}

function groupByKind(documents: readonly SourceDocument[]): ReadonlyMap<string, readonly ForeignObject[]> {
  const byKind = new Map<string, ForeignObject[]>();
  for (const document of documents) {
    const object = toForeignObject(document);
    if (!object) continue;
    documentOf.set(object, document);
    const sameKind = byKind.get(object.kind);
    if (sameKind) sameKind.push(object);
    else byKind.set(object.kind, [object]);
  }
  return byKind;
}

function toForeignObject(document: SourceDocument): ForeignObject | undefined {
  const { apiVersion, metadata } = document.value;
  const reference = resourceRefOf(document);
  if (typeof apiVersion !== 'string' || !reference || !isRecord(metadata)) return undefined;
  const { kind, namespace, name } = reference;
  if (resourceKindOf({ apiVersion, kind }) !== undefined) return undefined;
  const labels = textsOf(metadata.labels);
  const annotations = textsOf(metadata.annotations);
  return { apiVersion, kind, metadata: { name, namespace, labels, annotations }, value: document.value };
}

function textsOf(value: JsonObject[string]): Readonly<Record<string, string>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
