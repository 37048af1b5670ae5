/** An Envoy RBAC permission or principal. */
export type Matcher = Readonly<Record<string, unknown>>;

/** Which filters a policy is compiled for. */
export type Layer = 'http' | 'tcp';

/** One thing that a rule asks about a request or its client: values that it must have, and values that it must not have. */
export interface Attribute {
  readonly values: readonly string[];
  readonly notValues: readonly string[];
  /** Whether only HTTP requests have it. */
  readonly httpOnly?: boolean;
  readonly match: ValueMatch;
}

/** How values become matchers: one by one, or all of them together. Undefined for a value that means nothing. */
export type ValueMatch =
  | { readonly each: (value: string) => Matcher | undefined }
  | { readonly all: (values: readonly string[]) => Matcher | undefined };

/** How permissions or principals are combined. */
export interface Combination {
  readonly and: (matchers: readonly Matcher[]) => Matcher;
  readonly or: (matchers: readonly Matcher[]) => Matcher;
  readonly not: (matcher: Matcher) => Matcher;
}

export const PERMISSIONS: Combination = {
  and: (rules) => ({ andRules: { rules } }),
  or: (rules) => ({ orRules: { rules } }),
  not: (notRule) => ({ notRule }),
};

export const PRINCIPALS: Combination = {
  and: (ids) => ({ andIds: { ids } }),
  or: (ids) => ({ orIds: { ids } }),
  not: (notId) => ({ notId }),
};

export const ANY: Matcher = { any: true };

/**
 * Everything that the attributes ask for. What the layer has no notion of, or what cannot be understood, is left out;
 * where `strict` it makes the answer undefined instead.
 */
export function conjunction(
  attributes: readonly Attribute[],
  combination: Combination,
  layer: Layer,
  strict: boolean,
): Matcher | undefined {
  const matchers: Matcher[] = [];
  for (const attribute of attributes) {
    const found = attributeMatchers(attribute, combination, layer);
    if (strict && found.incomplete) return undefined;
    matchers.push(...found.matchers);
  }
  return combination.and(matchers.length > 0 ? matchers : [ANY]);
}

interface AttributeMatchers {
  readonly matchers: readonly Matcher[];
  /** Whether a value is missing. */
  readonly incomplete: boolean;
}

function attributeMatchers(attribute: Attribute, combination: Combination, layer: Layer): AttributeMatchers {
  const { values, notValues, httpOnly, match } = attribute;
  if (httpOnly && layer === 'tcp') return { matchers: [], incomplete: values.length + notValues.length > 0 };
  const positive = valueMatchers(values, match, combination);
  const negative = valueMatchers(notValues, match, combination);
  return {
    matchers: [...positive.matchers, ...negative.matchers.map(combination.not)],
    incomplete: positive.incomplete || negative.incomplete,
  };
}

function valueMatchers(values: readonly string[], match: ValueMatch, { or }: Combination): AttributeMatchers {
  if (values.length === 0) return { matchers: [], incomplete: false };
  if ('all' in match) {
    const matcher = match.all(values);
    return { matchers: matcher === undefined ? [] : [matcher], incomplete: matcher === undefined };
  }
  const matchers = values.map(match.each).filter((matcher) => matcher !== undefined);
  return { matchers: matchers.length > 0 ? [or(matchers)] : [], incomplete: matchers.length < values.length };
}
