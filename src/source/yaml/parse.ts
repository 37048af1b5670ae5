import { YAMLException } from 'js-yaml';
import type { ParseResult, YamlNode } from './node.js';
import { parseCarefully } from './parse-carefully.js';
import { parseFast } from './parse-fast.js';

/** Parses the text of one document: with the fast parser, or with the careful one when that refuses. */
export function parseYaml(text: string): ParseResult {
  let failedAt = 0;
  let reason = 'unknown syntax error';
  try {
    return { ok: true, root: parseFast(text) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    failedAt = error.mark?.position ?? 0;
    reason = error.reason;
  }
  if (reason.startsWith('nesting exceeded')) {
    return {
      ok: false,
      error: { kind: 'syntax', reason: 'its values are nested too deeply', start: failedAt, end: failedAt + 1 },
    };
  }
  return parseCarefully(text, failedAt);
}

/** The tree of a document that may have errors, for positions only. */
export function parseForPositions(text: string): YamlNode | undefined {
  const result = parseYaml(text);
  return result.ok ? result.root : undefined;
}
