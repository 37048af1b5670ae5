import type { Mesh } from '../../../model/mesh.js';
import type {
  AuthorizationCondition,
  AuthorizationOperation,
  AuthorizationPolicyResource,
  AuthorizationSource,
} from '../../../schema/types/security.js';
import type { Path } from '../../../source/document.js';

/** A part of a rule of an AuthorizationPolicy, and where it stands. */
export interface AuthorizationPart<Part> {
  readonly policy: AuthorizationPolicyResource;
  readonly part: Part;
  readonly path: Path;
}

/** Every `from[].source` of every policy. */
export function* sourcesOf({ resources }: Pick<Mesh, 'resources'>): Iterable<AuthorizationPart<AuthorizationSource>> {
  for (const policy of resources.AuthorizationPolicy) {
    for (const [at, { from = [] }] of (policy.spec.rules ?? []).entries()) {
      for (const [index, { source }] of from.entries()) {
        if (source) yield { policy, part: source, path: ['spec', 'rules', at, 'from', index, 'source'] };
      }
    }
  }
}

/** Every `to[].operation` of every policy. */
export function* operationsOf({
  resources,
}: Pick<Mesh, 'resources'>): Iterable<AuthorizationPart<AuthorizationOperation>> {
  for (const policy of resources.AuthorizationPolicy) {
    for (const [at, { to = [] }] of (policy.spec.rules ?? []).entries()) {
      for (const [index, { operation }] of to.entries()) {
        if (operation) yield { policy, part: operation, path: ['spec', 'rules', at, 'to', index, 'operation'] };
      }
    }
  }
}

/** Every `when[]` of every policy. */
export function* conditionsOf({
  resources,
}: Pick<Mesh, 'resources'>): Iterable<AuthorizationPart<AuthorizationCondition>> {
  for (const policy of resources.AuthorizationPolicy) {
    for (const [at, { when = [] }] of (policy.spec.rules ?? []).entries()) {
      for (const [index, condition] of when.entries()) {
        yield { policy, part: condition, path: ['spec', 'rules', at, 'when', index] };
      }
    }
  }
}

/** One value of a list of a part. */
export interface AuthorizationValue {
  readonly policy: AuthorizationPolicyResource;
  /** The list: `ipBlocks`, or the key of a condition. */
  readonly field: string;
  readonly value: string;
  readonly path: Path;
}

/** The values of some lists of sources or operations. */
export function* valuesOf<Field extends string>(
  parts: Iterable<AuthorizationPart<{ readonly [Name in Field]?: readonly string[] }>>,
  fields: readonly Field[],
): Iterable<AuthorizationValue> {
  for (const { policy, part, path } of parts) {
    for (const field of fields) {
      const values: readonly string[] = part[field] ?? [];
      for (const [index, value] of values.entries()) yield { policy, field, value, path: [...path, field, index] };
    }
  }
}

/** The values of conditions on some keys. */
export function* conditionValuesOf(
  mesh: Pick<Mesh, 'resources'>,
  keys: readonly string[],
): Iterable<AuthorizationValue> {
  for (const { policy, part, path } of conditionsOf(mesh)) {
    const { key = '' } = part;
    if (!keys.includes(key)) continue;
    for (const list of ['values', 'notValues'] as const) {
      for (const [index, value] of (part[list] ?? []).entries()) {
        yield { policy, field: key, value, path: [...path, list, index] };
      }
    }
  }
}
