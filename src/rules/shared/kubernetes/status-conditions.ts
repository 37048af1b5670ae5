import type { Mesh } from '../../../model/mesh.js';
import type { KubernetesObject } from '../../../schema/types/meta.js';
import type { JsonValue, Path } from '../../../source/document.js';
import { itemsAt, textAt } from '../unchecked-values.js';

/** A condition that a controller has written into the status of an object. */
export interface StatusCondition {
  readonly resource: KubernetesObject;
  readonly path: Path;
  readonly type: string;
  readonly status: string;
  readonly reason: string;
  readonly message: string;
  /** Whether it is of a listener of a Gateway, not of the object. */
  readonly isOfListener: boolean;
}

/** Conditions in the status of some objects: of themselves, of their listeners, and for each parent of a route. */
export function* statusConditions(
  { origins }: Pick<Mesh, 'origins'>,
  resources: readonly KubernetesObject[],
): Iterable<StatusCondition> {
  for (const resource of resources) {
    const value = origins.get(resource)?.document.value;
    yield* conditionsIn(resource, value, ['status'], false);
    for (const [index] of itemsAt(value, 'status', 'parents').entries()) {
      yield* conditionsIn(resource, value, ['status', 'parents', index], false);
    }
    for (const [index] of itemsAt(value, 'status', 'listeners').entries()) {
      yield* conditionsIn(resource, value, ['status', 'listeners', index], true);
    }
  }
}

function* conditionsIn(
  resource: KubernetesObject,
  value: JsonValue | undefined,
  path: readonly [string] | readonly [string, string, number],
  isOfListener: boolean,
): Iterable<StatusCondition> {
  const [status, list, index] = path;
  const holder = list === undefined || index === undefined ? value : itemsAt(value, status, list)[index];
  const conditions = list === undefined ? itemsAt(holder, status, 'conditions') : itemsAt(holder, 'conditions');
  for (const [at, condition] of conditions.entries()) {
    yield {
      resource,
      path: [...path, 'conditions', at],
      type: textAt(condition, 'type') ?? '',
      status: textAt(condition, 'status') ?? '',
      reason: textAt(condition, 'reason') ?? '',
      message: textAt(condition, 'message') ?? '',
      isOfListener,
    };
  }
}
