/** One thing a test says about a request, and whether it is so. */
export interface Comparison {
  /** Path of the field inside `expect`, such as `rewrite.path`. */
  readonly field: string;
  readonly holds: boolean;
  readonly expected: string;
  readonly actual: string;
}

/** A value as people read it. */
export function show(value: unknown): string {
  if (value === undefined) return 'none';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Compares two plain values. */
export function same(field: string, expected: string | number | boolean, actual: unknown): Comparison {
  return { field, holds: expected === actual, expected: show(expected), actual: show(actual) };
}

/** The comparisons of the fields that are given. */
export function whenGiven<T>(value: T | undefined, compare: (value: T) => Comparison): readonly Comparison[] {
  return value === undefined ? [] : [compare(value)];
}
