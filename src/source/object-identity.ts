import type { JsonValue, Path, SourceDocument } from './document.js';
import type { Finding, ResourceRef } from './finding.js';
import { SOURCE_RULES, type SourceRule, sourceFinding } from './findings.js';
import { isRecord } from './json-fields.js';

/** What keeps an object from being told apart from others: a missing apiVersion, kind or name, or a name that is no string. */
export function checkIdentity(document: SourceDocument): Finding | undefined {
  return checkType(document) ?? checkName(document);
}

function checkType(document: SourceDocument): Finding | undefined {
  const { apiVersion, kind } = document.value;
  const hasApiVersion = typeof apiVersion === 'string' && apiVersion !== '';
  const hasKind = typeof kind === 'string' && kind !== '';
  if (hasApiVersion && hasKind) return undefined;
  if (hasKind) {
    const location = { document, path: ['kind'] };
    return sourceFinding(SOURCE_RULES.missingApiVersion, {
      message: `this ${kind} has no apiVersion; it is skipped`,
      location,
    });
  }
  if (hasApiVersion) {
    const location = { document, path: ['apiVersion'] };
    return sourceFinding(SOURCE_RULES.missingKind, {
      message: `this object of ${apiVersion} has no kind; it is skipped`,
      location,
    });
  }
  return sourceFinding(SOURCE_RULES.notKubernetes, {
    message: 'this is no Kubernetes object, it has neither apiVersion nor kind; it is skipped',
    location: { document, path: Object.keys(document.value).slice(0, 1), at: 'key' },
  });
}

const CORE_KINDS_WITHOUT_NAME: ReadonlySet<string> = new Set(['Config', 'Status']);
const NAMED_GROUPS: ReadonlySet<string> = new Set([
  'apps',
  'autoscaling',
  'batch',
  'policy',
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'discovery.k8s.io',
  'gateway.networking.k8s.io',
  'networking.k8s.io',
  'rbac.authorization.k8s.io',
  'extensions.istio.io',
  'networking.istio.io',
  'security.istio.io',
  'telemetry.istio.io',
]);

/** Configuration files of other tools look like objects and have no name; only groups that live in a cluster need one. */
function needsName(apiVersion: JsonValue | undefined, kind: JsonValue | undefined): boolean {
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return false;
  return apiVersion === 'v1' ? !CORE_KINDS_WITHOUT_NAME.has(kind) : NAMED_GROUPS.has(groupOf(apiVersion));
}

/** The API group of an apiVersion, empty for the core group. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash === -1 ? '' : apiVersion.slice(0, slash);
}

function checkName(document: SourceDocument): Finding | undefined {
  const { apiVersion, kind, metadata } = document.value;
  if (!needsName(apiVersion, kind)) return undefined;
  if (!isRecord(metadata)) return nameFinding(SOURCE_RULES.missingName, document, ['kind'], 'has no metadata.name');
  const { name, namespace, generateName } = metadata;
  if (name === undefined || name === null || name === '') {
    if (typeof generateName === 'string' && generateName !== '') {
      return nameFinding(
        SOURCE_RULES.generatedName,
        document,
        ['metadata', 'generateName'],
        'has only metadata.generateName',
      );
    }
    return nameFinding(SOURCE_RULES.missingName, document, ['metadata'], 'has no metadata.name');
  }
  if (typeof name !== 'string') return wrongTypeFinding(document, 'name', name);
  if (namespace !== undefined && namespace !== null && typeof namespace !== 'string')
    return wrongTypeFinding(document, 'namespace', namespace);
  return undefined;
}

function nameFinding(rule: SourceRule, document: SourceDocument, path: Path, fact: string): Finding {
  return sourceFinding(rule, {
    message: `this ${String(document.value.kind)} ${fact}; it is skipped`,
    location: { document, path, at: 'key' },
  });
}

function wrongTypeFinding(document: SourceDocument, field: 'name' | 'namespace', value: JsonValue): Finding {
  const path = ['metadata', field];
  const source = document.scalarAt?.(path)?.text ?? JSON.stringify(value);
  const what = typeof value === 'object' ? 'no string' : `the ${typeof value} ${JSON.stringify(value)}, not a string`;
  return sourceFinding(SOURCE_RULES.nameNotAString, {
    message: `metadata.${field} of this ${String(document.value.kind)} is ${what}; the object is skipped`,
    help: typeof value === 'object' ? undefined : `put it in quotes: ${field}: "${source}"`,
    location: { document, path },
  });
}

/** Names an object for people; nothing for one without a name. */
export function resourceRefOf({ value: { kind, metadata } }: SourceDocument): ResourceRef | undefined {
  if (typeof kind !== 'string' || !isRecord(metadata) || typeof metadata.name !== 'string') return undefined;
  const { name, namespace } = metadata;
  return typeof namespace === 'string' ? { kind, namespace, name } : { kind, name };
}
