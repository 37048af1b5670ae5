import { readFileSync } from 'node:fs';
import { createTwoFilesPatch } from 'diff';
import { groupBy } from '../../../model/group-by.js';
import type { PlacedFinding } from '../../../rules/placed-finding.js';
import { validateDocument } from '../../../schema/validate.js';
import { loadText } from '../../../source/load.js';
import { applyEdits, editFor, type TextEdit } from '../../../source/yaml/edits.js';
import { writeFile } from '../../write-file.js';

/** Corrects what findings say is certain. Returns the changes as a patch; with `dryRun` no file is written. */
export function applyFixes(
  findings: readonly PlacedFinding[],
  texts: ReadonlyMap<string, string>,
  { dryRun }: { readonly dryRun: boolean },
): string {
  const patches: string[] = [];
  for (const [file, inFile] of groupBy(findings, ({ span }) => span.file)) {
    const before = texts.get(file);
    if (before === undefined) continue;
    const after = fixText(file, before, inFile);
    if (after === before) continue;
    if (dryRun) patches.push(patchOf(file, before, after));
    else writeFixed(file, before, after);
  }
  return patches.join('');
}

function fixText(file: string, text: string, findings: readonly PlacedFinding[]): string {
  const edits = findings.flatMap(
    ({ document, steps, fix }) => (document && steps && fix && editFor(text, document, steps, fix)) || [],
  );
  if (edits.length === 0) return text;
  const all = applyEdits(text, edits);
  if (countErrors(file, all) < countErrors(file, text)) return all;
  return applyEdits(
    text,
    edits.filter((edit) => isHarmless(file, text, edit)),
  );
}

function isHarmless(file: string, text: string, edit: TextEdit): boolean {
  return countErrors(file, applyEdits(text, [edit])) <= countErrors(file, text);
}

/** Errors of syntax and structure, which a correction must not add. */
function countErrors(file: string, text: string): number {
  const { documents, findings } = loadText(file, text);
  const structural = documents.flatMap((document) => {
    const result = validateDocument(document);
    return result.kind === 'unknown' ? [] : result.findings;
  });
  return [...findings, ...structural].filter(({ severity }) => severity === 'error').length;
}

function patchOf(file: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 });
  return patch.replace(/^=+\n/, '');
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Writes the file as it was encoded; what is not plain UTF-8, or was changed meanwhile, is left alone. */
function writeFixed(file: string, before: string, after: string): void {
  if (file === '-') {
    process.stderr.write('note: standard input cannot be corrected; --fix-dry-run prints the changes\n');
    return;
  }
  const bytes = readFileSync(file);
  const mark = [BYTE_ORDER_MARK, ''].find((prefix) => bytes.equals(Buffer.from(prefix + before)));
  if (mark === undefined) process.stderr.write(`note: ${file} was not corrected: it is no plain UTF-8\n`);
  else writeFile(file, mark + after);
}
