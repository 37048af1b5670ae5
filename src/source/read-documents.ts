import type { JsonValue } from './document.js';
import { createDocumentText, type DocumentText } from './document-text.js';
import type { Finding } from './finding.js';
import { SOURCE_RULES, sourceFinding } from './findings.js';
import { splitJsonValues } from './json.js';
import type { SourceText } from './source-text.js';
import { splitDocuments, type TextRange } from './split-documents.js';
import { findTemplateAction, templateFinding } from './template.js';
import { composeValue } from './yaml/compose.js';
import { exceedsDepth } from './yaml/depth.js';
import { parseYaml } from './yaml/parse.js';
import { parseStream } from './yaml/parse-stream.js';
import { contentFinding, isFatal, syntaxFinding } from './yaml-findings.js';

/** A readable document: its text and its value. */
export interface ReadDocument {
  readonly text: DocumentText;
  readonly value: JsonValue;
}

/** The readable documents of one file, and what is wrong with the others; empty documents are left out. */
export interface ReadResult {
  readonly documents: readonly ReadDocument[];
  readonly findings: readonly Finding[];
}

/** Reads every document of a file. With `hasInvalidBytes`, replacement characters stand for bytes that are no UTF-8. */
export function readDocuments(source: SourceText, hasInvalidBytes = false): ReadResult {
  const ranges = splitJsonStreams(source.text, splitDocuments(source.text));
  const values = hasInvalidBytes || isLargeJson(source.text) ? [] : readSoundValues(source.text, ranges);
  const documents: ReadDocument[] = [];
  const findings: Finding[] = [];
  const templates: DocumentText[] = [];
  for (const [place, range] of ranges.entries()) {
    const text = createDocumentText(source, range);
    const known = values[place];
    const outcome = known === undefined ? readDocument(text, hasInvalidBytes) : { value: known, findings: NO_FINDINGS };
    if (outcome === 'template') templates.push(text);
    else {
      for (const finding of outcome.findings) findings.push(finding);
      if (outcome.value !== undefined && outcome.value !== null) documents.push({ text, value: outcome.value });
    }
  }
  const [firstTemplate] = templates;
  if (firstTemplate) findings.push(templateFinding(firstTemplate, templates.length));
  return { documents, findings };
}

/** The values of the documents that are free of problems, at their places in `ranges`; null for empty ones. */
function readSoundValues(text: string, ranges: readonly TextRange[]): (JsonValue | undefined)[] {
  const values = new Array<JsonValue | undefined>(ranges.length).fill(null);
  const unparsed = parseStream(text, ranges, (place, root) => {
    const { value, problems } = composeValue(root);
    values[place] = problems.length === 0 ? value : undefined;
  });
  for (const place of unparsed) values[place] = undefined;
  return values;
}

interface Outcome {
  readonly value?: JsonValue;
  readonly findings: readonly Finding[];
}

const NO_FINDINGS: readonly Finding[] = [];

function readDocument(document: DocumentText, hasInvalidBytes: boolean): Outcome | 'template' {
  const invalidByte = hasInvalidBytes ? document.text.indexOf('\uFFFD') : -1;
  if (invalidByte !== -1) return { findings: [invalidByteFinding(document, invalidByte)] };
  const json = isLargeJson(document.text) ? parseJson(document.text) : undefined;
  if (json !== undefined) return { value: json, findings: NO_FINDINGS };
  const parsed = parseYaml(document.text);
  if (!parsed.ok) {
    if (findTemplateAction(document.text)) return 'template';
    return { findings: [syntaxFinding(document, parsed.error)] };
  }
  if (!parsed.root) return { findings: NO_FINDINGS };
  const { value, problems } = composeValue(parsed.root);
  if (problems.length === 0) return { value, findings: NO_FINDINGS };
  const isUnreadable = problems.some(isFatal);
  if (problems.some(({ kind }) => kind === 'invalid-node') && findTemplateAction(document.text)) return 'template';
  const findings = problems.map((problem) => contentFinding(document, problem));
  return isUnreadable ? { findings } : { value, findings };
}

const LARGE_JSON = 200_000;

/** Large JSON comes from machines: it is parsed the fast way, which does not see duplicate keys. */
function isLargeJson(text: string): boolean {
  return text.length > LARGE_JSON && /^(?:---)?\s*[[{]\s*["{[\]}]/.test(text);
}

/** The value of a JSON document; nothing when the text is no sound JSON. */
function parseJson(text: string): JsonValue | undefined {
  try {
    const value: JsonValue = JSON.parse(text.startsWith('---') ? text.slice(3) : text);
    return exceedsDepth(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** JSON objects may follow one another without `---`, as `jq` prints them. */
function splitJsonStreams(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  if (!/\}\s*\{/.test(text)) return ranges;
  return ranges.flatMap((range) => splitJsonValues(text, range));
}

function invalidByteFinding(document: DocumentText, offset: number): Finding {
  return sourceFinding(SOURCE_RULES.invalidUtf8, {
    message: 'a byte here is no UTF-8; the document is skipped',
    help: 'save the file as UTF-8',
    location: { span: document.spanOf(offset, offset + 1) },
  });
}
