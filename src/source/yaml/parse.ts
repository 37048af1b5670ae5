import { YAMLException } from 'js-yaml';
import type { ParseResult, YamlNode } from './node.js';
import { parseCarefully } from './parse-carefully.js';
import { parseFast } from './parse-fast.js';
import { parseUnderIndented } from './under-indented.js';

/** Parses the text of one document: with the fast parser, or with the careful one when that refuses. */
export function parseYaml(text: string): ParseResult {
  try {
    return { ok: true, root: parseFast(text) };
  } catch (error) {
    if (error instanceof YAMLException) return explain(text, error);
    throw error;
  }
}

/** What the careful parser would not refuse. */
const REFUSED = [
  { pattern: /^nesting exceeded/, reason: 'its values are nested too deeply' },
  { pattern: /null byte|non-printable/, reason: 'it holds a control character' },
];

function explain(text: string, error: YAMLException): ParseResult {
  const failedAt = error.mark?.position ?? 0;
  const refused = REFUSED.find(({ pattern }) => pattern.test(error.reason));
  if (refused)
    return { ok: false, error: { kind: 'syntax', reason: refused.reason, start: failedAt, end: failedAt + 1 } };
  const root = parseUnderIndented(text, error);
  return root ? { ok: true, root } : parseCarefully(text, failedAt);
}

/** The tree of a document, for its positions; nothing when it does not parse. */
export function parseForPositions(text: string): YamlNode | undefined {
  const result = parseYaml(text);
  return result.ok ? result.root : undefined;
}
