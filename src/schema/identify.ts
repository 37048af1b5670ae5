import { distance } from 'fastest-levenshtein';
import { type SchemaRule, schemaRules } from './schema-rules.js';
import { didYouMean, isSameWord } from './suggest.js';
import { type KindSchema, kinds } from './validators.generated.js';

/** What a document says it is: a kind with a schema, none of our business, or something misspelt. */
export type Identity =
  | { readonly is: 'known'; readonly schema: KindSchema }
  | { readonly is: 'foreign' }
  | {
      readonly is: 'misspelt';
      readonly rule: SchemaRule;
      readonly field: 'apiVersion' | 'kind';
      readonly message: string;
      readonly help?: string;
    };

const byType = new Map<string, KindSchema>();
const byKind = new Map<string, KindSchema[]>();
for (const schema of kinds) {
  for (const apiVersion of schema.apiVersions) byType.set(`${apiVersion} ${schema.kind}`, schema);
  byKind.set(schema.kind, [...(byKind.get(schema.kind) ?? []), schema]);
}
const groupOf = (apiVersion: string): string =>
  apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
const groups = [...new Set(kinds.map((schema) => groupOf(schema.apiVersions[0] ?? '')))];
const istioGroups = groups.filter((group) => group.endsWith('.istio.io'));
const isIstioGroup = (group: string): boolean => group === 'istio.io' || group.endsWith('.istio.io');

/** Finds the schema of a type; tells a misspelt Istio type from a foreign one. */
export function identify(apiVersion: string, kind: string): Identity {
  const schema = byType.get(`${apiVersion} ${kind}`);
  if (schema !== undefined) return { is: 'known', schema };
  const group = groupOf(apiVersion);
  const sameKind = byKind.get(kind) ?? [];
  const sameGroup = sameKind.find((candidate) => groupOf(candidate.apiVersions[0] ?? '') === group);
  if (sameGroup !== undefined) return wrongVersion(apiVersion, sameGroup);
  if (!isMisspeltGroup(group)) return { is: 'foreign' };
  return sameKind.length > 0 ? wrongGroup(apiVersion, kind, sameKind) : wrongKind(apiVersion, kind, group);
}

function wrongVersion(apiVersion: string, schema: KindSchema): Identity {
  return {
    is: 'misspelt',
    rule: schemaRules.unknownApiVersion,
    field: 'apiVersion',
    message: `${schema.kind} is not served as ${apiVersion}; the object cannot be applied and is ignored`,
    help: `use apiVersion: ${schema.apiVersions.join(' or ')}`,
  };
}

/** A group nobody else owns: one of Istio's, one of those mesh knows, or nearly one of Istio's. */
function isMisspeltGroup(group: string): boolean {
  return groups.includes(group) || isIstioGroup(group) || istioGroups.some((known) => distance(group, known) <= 2);
}

function wrongGroup(apiVersion: string, kind: string, schemas: readonly KindSchema[]): Identity {
  return {
    is: 'misspelt',
    rule: schemaRules.wrongApiGroup,
    field: 'apiVersion',
    message: `${kind} does not belong to ${apiVersion}; nothing reads the object`,
    help: `use apiVersion: ${schemas.map((schema) => schema.apiVersions[0]).join(' or ')}`,
  };
}

/** Istio's groups have no other kinds; in other groups only another spelling of a kind mesh reads counts. */
function wrongKind(apiVersion: string, kind: string, group: string): Identity {
  const ofGroup = kinds.filter((schema) => groupOf(schema.apiVersions[0] ?? '') === group).map((schema) => schema.kind);
  const near = isIstioGroup(group)
    ? didYouMean(kind, ofGroup.length > 0 ? ofGroup : [...byKind.keys()])
    : ofGroup.find((known) => isSameWord(kind, known));
  if (near === undefined && !isIstioGroup(group)) return { is: 'foreign' };
  return {
    is: 'misspelt',
    rule: schemaRules.unknownKind,
    field: 'kind',
    message: `${apiVersion} has no kind ${kind}; nothing reads the object`,
    help: near === undefined ? undefined : `did you mean ${near}?`,
  };
}
