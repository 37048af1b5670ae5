import type { JsonValue } from '../../source/document.js';
import type { ForeignObject } from '../foreign-objects.js';
import type { RuleContext } from '../rule.js';

/** Secrets, `<namespace>/<name>`, that operators will make of other objects of the input. */
export function announcedSecrets({ foreign }: Pick<RuleContext, 'foreign'>): ReadonlySet<string> {
  const keys = new Set<string>();
  const add = (object: ForeignObject, name: JsonValue | undefined): void => {
    if (typeof name === 'string') keys.add(`${object.metadata.namespace ?? 'default'}/${name}`);
  };
  for (const object of foreign('Certificate')) add(object, at(object.value, 'spec', 'secretName'));
  for (const object of foreign('SealedSecret')) add(object, object.metadata.name);
  for (const object of foreign('ExternalSecret')) {
    add(object, at(object.value, 'spec', 'target', 'name') ?? object.metadata.name);
  }
  return keys;
}

/** The value at some fields of an object whose structure nobody has checked. */
export function at(value: JsonValue | undefined, ...fields: readonly string[]): JsonValue | undefined {
  let current = value;
  for (const field of fields) {
    if (typeof current !== 'object' || current === null || !isRecord(current)) return undefined;
    current = current[field];
  }
  return current;
}

function isRecord(value: object): value is { readonly [key: string]: JsonValue | undefined } {
  return !Array.isArray(value);
}
