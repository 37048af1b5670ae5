export type Labels = Readonly<Record<string, string>>;

/** Whether every label of `selector` stands in `labels`. An absent or empty selector selects everything. */
export function isLabelSubset(selector: Labels | undefined, labels: Labels): boolean {
  if (selector === undefined) return true;
  for (const key in selector) if (labels[key] !== selector[key]) return false;
  return true;
}
