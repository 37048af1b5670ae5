import type { JsonObject, JsonValue, Path, SourceDocument } from './document.js';
import type { Finding } from './finding.js';
import { SOURCE_RULES, sourceFinding } from './findings.js';
import { isRecord } from './json-fields.js';
import { checkIdentity } from './object-identity.js';
import type { ReadDocument } from './read-documents.js';
import { createSourceDocument } from './source-document.js';

export { resourceRefOf } from './object-identity.js';

/** The Kubernetes objects of one file. */
export interface ReadObjects {
  readonly documents: readonly SourceDocument[];
  /** Envoy configuration dumps, which are no Kubernetes objects. */
  readonly configDumps: readonly SourceDocument[];
  readonly findings: readonly Finding[];
}

/** Takes lists apart and keeps what has an apiVersion, a kind and, where the kind needs one, a name. */
export function readObjects(file: string, documents: readonly ReadDocument[]): ReadObjects {
  const collector: Collector = { file, documents: [], configDumps: [], findings: [], next: 0 };
  for (const document of documents) readObject(collector, document, document.value, []);
  return collector;
}

interface Collector {
  readonly file: string;
  readonly documents: SourceDocument[];
  readonly configDumps: SourceDocument[];
  readonly findings: Finding[];
  next: number;
}

function readObject(collector: Collector, document: ReadDocument, value: JsonValue, prefix: Path): void {
  if (!isRecord(value)) {
    reportNotAnObject(collector, document, value, prefix);
    return;
  }
  const items = listItems(value);
  if (items) {
    for (const [index, item] of items.entries())
      readObject(collector, document, typedItem(value, item), [...prefix, 'items', index]);
    return;
  }
  const object = createSourceDocument(collector.file, document.text, collector.next++, value, prefix);
  if (isConfigDump(value)) {
    collector.configDumps.push(object);
    return;
  }
  const finding = checkIdentity(object);
  if (finding) collector.findings.push(finding);
  else collector.documents.push(object);
}

function listItems(value: JsonObject): readonly JsonValue[] | undefined {
  const { kind, items } = value;
  if (typeof kind !== 'string' || !kind.endsWith('List')) return undefined;
  if (Array.isArray(items)) return items;
  return kind === 'List' ? [] : undefined;
}

/** Items of a typed list, as the API server sends them, leave out the type that the list already tells. */
function typedItem(list: JsonObject, item: JsonValue): JsonValue {
  const { apiVersion, kind } = list;
  if (typeof kind !== 'string' || kind === 'List' || !isRecord(item)) return item;
  if (item.kind !== undefined && item.apiVersion !== undefined) return item;
  return { apiVersion, kind: kind.slice(0, -'List'.length), ...item };
}

function isConfigDump(value: JsonObject): boolean {
  return (
    value.kind === undefined &&
    Array.isArray(value.configs) &&
    value.configs.every((config) => isRecord(config) && typeof config['@type'] === 'string')
  );
}

function reportNotAnObject(collector: Collector, document: ReadDocument, value: JsonValue, prefix: Path): void {
  const what = Array.isArray(value)
    ? 'a list'
    : value === null
      ? 'empty'
      : `the ${typeof value} ${JSON.stringify(value)}`;
  const where = prefix.length === 0 ? 'this document' : 'this item of a List';
  const found = document.text.find(prefix);
  const { start, end } = found?.node ?? { start: 0, end: 0 };
  collector.findings.push(
    sourceFinding(SOURCE_RULES.notAnObject, {
      message: `${where} is ${what}, not a Kubernetes object; it is skipped`,
      help: Array.isArray(value)
        ? 'separate objects with "---" lines, or put them under "items" of a "kind: List"'
        : undefined,
      location: { span: document.text.spanOf(start, end) },
    }),
  );
}
