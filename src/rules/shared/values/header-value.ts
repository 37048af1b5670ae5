const STRING = /"(?:[^"\\]|\\[\s\S])*"/.source;
const LIST = `\\[\\s*${STRING}(?:\\s*,\\s*${STRING})*\\s*\\]\\s*`;
const TEXT = '[^\\s[][^)]*';
const VARIABLE = `%(?!%)[^%(]*(?:\\(\\s*(?:${LIST}|${TEXT})\\)\\s*)?%`;

/** Mirrors how Envoy reads a header value: text with `%VARIABLE%` and `%VARIABLE(argument)%`, and `%%` for a percent sign. */
const FORMAT = new RegExp(`^(?:[^%]|%%|${VARIABLE})*$`);

/** What is wrong with a header value that a route sets; nothing for a fine one. */
export function headerValueFault(value: string): string | undefined {
  if (hasControlCharacter(value)) return 'has control characters';
  if (FORMAT.test(value)) return undefined;
  const endsInPercent = value.endsWith('%') && FORMAT.test(value.slice(0, -1));
  return endsInPercent ? 'ends in a single percent sign' : 'has an unfinished %VARIABLE% expression';
}

function hasControlCharacter(value: string): boolean {
  return [...value].some((character) => (character < ' ' && character !== '\t') || character === '\x7f');
}
