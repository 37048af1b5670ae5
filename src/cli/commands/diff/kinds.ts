import { RESOURCE_KINDS, type ResourceKind } from '../../../diff/resources.js';
import { requestError } from '../../request-error.js';

const BY_SPELLING: ReadonlyMap<string, ResourceKind> = new Map(
  RESOURCE_KINDS.flatMap((kind) => [kind, kind.replace(/s$/, '')].map((spelling) => [spelling, kind] as const)),
);

/** What followed `--only`: kinds, one by one or joined by commas; what comes after them are paths. */
export function splitOnly(values: readonly string[]): {
  readonly kinds: readonly ResourceKind[];
  readonly paths: readonly string[];
} {
  const isKinds = (value: string): boolean => value.split(',').every((word) => BY_SPELLING.has(word));
  const [first] = values;
  if (first === undefined || !isKinds(first)) {
    throw requestError(`--only does not know "${first ?? ''}"`, `use ${RESOURCE_KINDS.join(', ')}`);
  }
  return {
    kinds: values.filter(isKinds).flatMap((value) => value.split(',').flatMap((word) => BY_SPELLING.get(word) ?? [])),
    paths: values.filter((value) => !isKinds(value)),
  };
}
