import { RE2JS } from 're2js';

const MAX_BYTES = 1024;

/** What is wrong with a regular expression of a route, which Envoy reads as RE2; nothing for a fine one. */
export function regexFault(expression: string): string | undefined {
  const bytes = Buffer.byteLength(expression);
  if (bytes > MAX_BYTES) return `has ${bytes} bytes; Istio takes at most ${MAX_BYTES}`;
  return regexSyntaxFault(expression);
}

const known = new Map<string, string | undefined>();

/** The same without a limit of its length. */
export function regexSyntaxFault(expression: string): string | undefined {
  if (/^[\w\s/:-]*$/.test(expression)) return undefined;
  if (!known.has(expression)) known.set(expression, compileFault(expression));
  return known.get(expression);
}

function compileFault(expression: string): string | undefined {
  try {
    RE2JS.compile(expression);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : 'it does not parse';
    return `is not a regular expression that Envoy (RE2) can read: ${reason}`;
  }
}
