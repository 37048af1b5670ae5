import type { JsonObject, JsonValue, SourceDocument } from '../../source/document.js';
import { isRecord } from '../../source/json-fields.js';
import { type ReadTests, type TestFileProblem, VALIDATOR_FIELDS, type ValidatorCase } from '../format.js';

/** Reads test cases of istio-config-validator; fields it does not know are ignored, as it does without -strict. */
export function readValidatorTests(document: SourceDocument): ReadTests {
  const { testCases } = document.value;
  const problems: TestFileProblem[] = [];
  const cases: ValidatorCase[] = [];
  for (const [index, value] of (Array.isArray(testCases) ? testCases : []).entries()) {
    const read = readCase(value, index);
    if (typeof read === 'string') problems.push({ message: `${placeOf(document, index)}: ${read}` });
    else cases.push(read);
  }
  if (!Array.isArray(testCases))
    problems.push({ message: `${placeOf(document, undefined)}: testCases must be a list of test cases` });
  return { documents: [{ format: 'istio-config-validator', content: { testCases: cases }, document }], problems };
}

function placeOf(document: SourceDocument, index: number | undefined): string {
  const { line, column } = document.locate(index === undefined ? ['testCases'] : ['testCases', index]);
  return `${document.file}:${line}:${column}`;
}

function readCase(value: JsonValue, index: number): ValidatorCase | string {
  if (!isRecord(value)) return 'a test case must be a mapping';
  const request = isRecord(value.request) ? value.request : {};
  for (const field of ['authority', 'method', 'uri']) {
    if (texts(request[field]).length === 0) return `request.${field} must be a list with at least one text`;
  }
  return {
    description: typeof value.description === 'string' ? value.description : `test case ${index + 1}`,
    wantMatch: value.wantMatch === true,
    request: {
      authority: texts(request.authority),
      method: texts(request.method),
      uri: texts(request.uri),
      headers: headersOf(request.headers),
    },
    fields: Object.fromEntries(
      VALIDATOR_FIELDS.flatMap((field) => (value[field] == null ? [] : [[field, value[field]]])),
    ),
  };
}

function texts(value: JsonValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function headersOf(value: JsonValue | undefined): Readonly<Record<string, string>> {
  const headers: JsonObject = isRecord(value) ? value : {};
  return Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, String(text)]));
}
