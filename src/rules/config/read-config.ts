import { describe } from '../../schema/describe.js';
import { withoutNulls } from '../../schema/nulls.js';
import { formatPath, pathOf, valueAt } from '../../schema/path.js';
import { configFile, type SchemaError } from '../../schema/validators.generated.js';
import type { JsonObject } from '../../source/document.js';
import { loadMappings } from '../../source/load.js';
import { resolveLocation } from '../../source/locate.js';
import type { ConfigFile, LintConfig } from './lint-config.js';

/** What is wrong with a configuration file, `file:line:column: message`; such a file is not used at all. */
export interface ConfigProblem {
  readonly message: string;
  readonly help: string | undefined;
}

/** Reads the text of a mesh.config.yaml; an empty file is an empty configuration. */
export function readConfig(file: string, text: string): ConfigFile | readonly ConfigProblem[] | undefined {
  const { documents, findings } = loadMappings(file, text);
  const problems = findings.map(({ location, message, help }) => {
    const { line, column } = resolveLocation(location);
    return { message: `${file}:${line}:${column}: ${message}`, help };
  });
  if (problems.length > 0) return problems;
  const [document] = documents;
  if (document === undefined) return undefined;
  const value = withoutNulls(document.value);
  if (!configFile(value))
    return (configFile.errors ?? []).map((error) => describeFault({ file, document, value }, error));
  // The validator of the file has accepted the value.
  return { config: value as LintConfig, document };
}

interface CheckedFile {
  readonly file: string;
  readonly document: ConfigFile['document'];
  readonly value: JsonObject;
}

function describeFault({ file, document, value }: CheckedFile, error: SchemaError): ConfigProblem {
  const path = pathOf(error.instancePath, value);
  const fault = { error, where: formatPath(path), value: valueAt(value, path) };
  const { message, help, at } = describe({ ...fault, source: document.scalarAt?.(path) });
  const isUnknown = error.keyword === 'closed';
  const { line, column } = document.locate(at === undefined ? path : [...path, at], isUnknown ? 'key' : 'value');
  return { message: `${file}:${line}:${column}: ${message}`, help };
}
