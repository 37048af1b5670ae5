import { describe } from '../schema/describe.js';
import { withoutNulls } from '../schema/nulls.js';
import { formatPath, pathOf, valueAt } from '../schema/path.js';
import { routeTests, type SchemaError } from '../schema/validators.generated.js';
import type { JsonObject, SourceDocument } from '../source/document.js';
import { loadMappings } from '../source/load.js';
import { resolveLocation } from '../source/locate.js';
import type { ReadTests, RouteTests, TestFileProblem } from './format.js';
import { readValidatorTests } from './validator/read.js';

/** Reads the text of a file of tests, in mesh's own format or that of istio-config-validator. */
export function readTests(file: string, text: string): ReadTests {
  const { documents, findings } = loadMappings(file, text);
  const unreadable = findings.map(({ location, message, help }) => {
    const { line, column } = resolveLocation(location);
    return { message: `${file}:${line}:${column}: ${message}`, help };
  });
  if (unreadable.length > 0) return { documents: [], problems: unreadable };
  const read = documents.map(readDocument);
  return { documents: read.flatMap((each) => each.documents), problems: read.flatMap((each) => each.problems) };
}

function readDocument(document: SourceDocument): ReadTests {
  if ('testCases' in document.value) return readValidatorTests(document);
  // A directory may hold the manifests beside the tests.
  if ('apiVersion' in document.value && 'kind' in document.value) return { documents: [], problems: [] };
  const value = withoutNulls(document.value);
  if (!routeTests(value))
    return { documents: [], problems: (routeTests.errors ?? []).map((error) => describeFault(document, value, error)) };
  // The validator of the file has accepted the value.
  return { documents: [{ format: 'mesh', content: value as unknown as RouteTests, document }], problems: [] };
}

function describeFault(document: SourceDocument, value: JsonObject, error: SchemaError): TestFileProblem {
  const path = pathOf(error.instancePath, value);
  const source = document.scalarAt?.(path);
  const fault = { error, where: formatPath(path), value: valueAt(value, path) };
  const { message, help, at } = describe(source === undefined ? fault : { ...fault, source });
  const isUnknown = error.keyword === 'closed';
  const { line, column } = document.locate(at === undefined ? path : [...path, at], isUnknown ? 'key' : 'value');
  return { message: `${document.file}:${line}:${column}: ${message}`, help };
}
