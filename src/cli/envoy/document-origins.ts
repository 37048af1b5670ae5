import type { JsonValue, SourceDocument } from '../../source/document.js';
import { isRecord } from '../../source/json-fields.js';
import { groupOf, resourceRefOf } from '../../source/object-identity.js';
import type { Place } from '../../trace/origins/place.js';
import { minimize } from './minimize.js';

/** Whether the configuration of other manifests has the same fault. */
export type FailsWith = (documents: readonly SourceDocument[]) => Promise<boolean>;

/** Kinds that add to what others configure, so that nothing in the result names them. */
const ADDING_KINDS: ReadonlySet<unknown> = new Set([
  'AuthorizationPolicy',
  'ConfigMap',
  'EnvoyFilter',
  'IstioOperator',
  'PeerAuthentication',
  'ProxyConfig',
  'RequestAuthentication',
  'Telemetry',
  'TrafficExtension',
  'WasmPlugin',
]);

/** Whether a manifest adds to what others configure: policies, telemetry, extensions, EnvoyFilters, MeshConfig. */
export function addsConfiguration({ value }: SourceDocument): boolean {
  return ADDING_KINDS.has(value.kind);
}

/** Whether a manifest configures Istio, and is no workload, Service or Namespace. */
export function isConfiguration({ value: { apiVersion, kind } }: SourceDocument): boolean {
  const group = groupOf(String(apiVersion));
  return (
    /\.istio\.io$/.test(group) || /(^|\.)networking\.k8s\.io$/.test(group) || kind === 'ConfigMap' || kind === 'Secret'
  );
}

/** The manifests among the `suspects` without which the fault is gone, each with the entry of its lists that makes it. */
export async function documentOrigins(
  documents: readonly SourceDocument[],
  suspects: (document: SourceDocument) => boolean,
  failsWith: FailsWith,
  outOfTime: () => boolean,
): Promise<readonly Place[]> {
  const suspected = documents.filter(suspects);
  if (suspected.length === 0) return [];
  const failsWithSome = (some: readonly SourceDocument[]): Promise<boolean> =>
    failsWith(documents.filter((document) => !suspects(document) || some.includes(document)));
  const guilty = (await minimize(suspected, failsWithSome, outOfTime)) ?? [];
  const innocent = new Set(suspected.filter((document) => !guilty.includes(document)));
  const left = documents.filter((document) => !innocent.has(document));
  const origins: Place[] = [];
  for (const document of guilty) origins.push(await narrowed(document, left, failsWith, outOfTime));
  return origins;
}

/** Points at the one entry of a list in the spec that makes the fault, where it is one. */
async function narrowed(
  document: SourceDocument,
  documents: readonly SourceDocument[],
  failsWith: FailsWith,
  outOfTime: () => boolean,
): Promise<Place> {
  const { spec } = document.value;
  for (const [field, list] of isRecord(spec) ? Object.entries(spec) : []) {
    if (!Array.isArray(list)) continue;
    const withEntries = (entries: readonly JsonValue[]): SourceDocument => ({
      ...document,
      value: { ...document.value, spec: { ...(isRecord(spec) ? spec : {}), [field]: entries } },
    });
    const entries: readonly JsonValue[] = list;
    const needed = await minimize(
      entries,
      (some) => failsWith(documents.map((each) => (each === document ? withEntries(some) : each))),
      outOfTime,
    );
    const [entry] = needed ?? [];
    if (entry !== undefined && needed?.length === 1) return originAt(document, field, entries.indexOf(entry));
  }
  return { what: title(document), span: document.locate([]) };
}

function originAt(document: SourceDocument, field: string, index: number): Place {
  return { what: `${title(document)} ${field}[${index}]`, span: document.locate(['spec', field, index]) };
}

function title(document: SourceDocument): string {
  const { kind = '', namespace, name = '' } = resourceRefOf(document) ?? {};
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
