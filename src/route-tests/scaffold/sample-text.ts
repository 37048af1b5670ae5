import type { StringMatch } from '../../schema/types/networking.js';
import { fullMatch } from '../../trace/match/regex.js';

/** A text that a matcher takes; undefined when none is found for its expression. */
export function sampleText(matcher: StringMatch | undefined, fallback: string): string | undefined {
  if (matcher === undefined) return fallback;
  if (matcher.exact !== undefined) return matcher.exact;
  if (matcher.prefix !== undefined) return matcher.prefix;
  if (matcher.regex === undefined) return fallback;
  const { regex } = matcher;
  return [fallback, ...guesses(regex)].find((text) => fullMatch(regex, text));
}

/** Texts an expression may take, by writing out its usual parts. */
function guesses(regex: string): readonly string[] {
  const plain = regex.replace(/^\^|\$$/g, '').replace(/\(\?[a-z]+\)/g, '');
  const written = plain
    .replace(/\([^()]*\)[?*]/g, '')
    .replace(/\(\?:|\(([^()|]*)(?:\|[^()]*)?\)/g, '$1')
    .replace(/\[\^[^\]]*\](?:[+*?]|\{[^}]*\})?/g, 'x')
    .replace(/\[([a-zA-Z0-9])[^\]]*\](?:[+*?]|\{[^}]*\})?/g, '$1')
    .replace(/\\d(?:[+*?]|\{[^}]*\})?/g, '1')
    .replace(/\\w(?:[+*?]|\{[^}]*\})?/g, 'x')
    .replace(/\.[+*]\??/g, 'x')
    .replace(/\\(.)/g, '$1')
    .replace(/\/\?/g, '/');
  const [first = ''] = plain.split('|');
  return [written, written.replace(/.\?/g, ''), first.replace(/[()\\]/g, ''), '/x', 'x', '1'];
}
