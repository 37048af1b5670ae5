import { RE2JS } from 're2js';

const compiled = new Map<string, RE2JS | undefined>();

/** An RE2 expression; nothing when it does not compile. */
function regexOf(expression: string): RE2JS | undefined {
  if (!compiled.has(expression)) compiled.set(expression, tryCompile(expression));
  return compiled.get(expression);
}

function tryCompile(expression: string): RE2JS | undefined {
  try {
    return RE2JS.compile(expression);
  } catch {
    return undefined;
  }
}

/** Whether the whole text matches, as Envoy's matchers want it. */
export function fullMatch(expression: string, text: string): boolean {
  return regexOf(expression)?.matches(text) ?? false;
}

/** The text with every match replaced; `\1` stands for the first group. */
export function replaceAllMatches(expression: string, text: string, substitution: string): string {
  const regex = regexOf(expression);
  if (regex === undefined) return text;
  const matcher = regex.matcher(text);
  let result = '';
  let from = 0;
  while (matcher.find()) {
    result += text.slice(from, matcher.start()) + expand(substitution, (group) => matcher.group(group) ?? '');
    from = matcher.end();
  }
  return result + text.slice(from);
}

function expand(substitution: string, group: (index: number) => string): string {
  return substitution.replace(/\\(\d|\\)/g, (_, mark: string) =>
    mark === '\\' ? '\\' : safeGroup(group, Number(mark)),
  );
}

function safeGroup(group: (index: number) => string, index: number): string {
  try {
    return group(index);
  } catch {
    return '';
  }
}
