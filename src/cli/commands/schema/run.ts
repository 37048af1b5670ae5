import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SCHEMA_NAMES, schemaFilesOf } from '../../../schema/schema-files.js';
import { didYouMean } from '../../../schema/suggest.js';
import { requestError } from '../../request-error.js';
import { bundleSchema, type JsonSchema } from './bundle.js';

/** Prints the schema of a kind as one document that needs no other file; without a kind, the kinds there are. */
export async function runSchema(kind: string | undefined): Promise<void> {
  if (kind === undefined) {
    process.stdout.write(`${SCHEMA_NAMES.join('\n')}\n`);
    return;
  }
  const files = schemaFilesOf(kind);
  if (files.length === 0) {
    const near = didYouMean(kind, SCHEMA_NAMES);
    throw requestError(
      `there is no schema of "${kind}"`,
      near === undefined ? 'mesh schema lists the kinds' : `did you mean ${near}?`,
    );
  }
  const folder = schemaFolder();
  const read = (file: string): JsonSchema => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const [file = '', ...others] = files;
  const schema =
    others.length === 0
      ? bundleSchema(file, read)
      : { anyOf: files.map((each, place) => bundleSchema(each, read, `#/anyOf/${place}`)) };
  process.stdout.write(`${JSON.stringify(schema, undefined, 2)}\n`);
}

/** The folder schemas/ of the package, above this module wherever that was bundled to. */
function schemaFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const found = join(folder, 'schemas');
    if (existsSync(join(found, 'all.json'))) return found;
    if (dirname(folder) === folder) throw new Error('the folder schemas/ of the package is missing');
  }
}
