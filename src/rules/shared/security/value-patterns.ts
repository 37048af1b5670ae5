/** Whether a value of an AuthorizationPolicy names `text`: exactly, or by `*`, `prefix*` or `*suffix`. */
export function matchesPattern(text: string, pattern: string): boolean {
  if (pattern === '*') return text !== '';
  if (pattern.startsWith('*')) return text.endsWith(pattern.slice(1));
  if (pattern.endsWith('*')) return text.startsWith(pattern.slice(0, -1));
  return text === pattern;
}

/** Whether a value of an AuthorizationPolicy stands for more than one text. */
export const isPattern = (value: string): boolean => value.startsWith('*') || value.endsWith('*');
