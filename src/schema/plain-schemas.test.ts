// The schemas as editors read them must give the same verdict as the validators that are compiled from them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { JsonValue } from '../source/document.js';
import { loadText } from '../source/load.js';
import { withoutNulls } from './nulls.js';
import { kinds } from './validators.generated.js';

const ajv = new Ajv({ allowUnionTypes: true, unicodeRegExp: false, strictRequired: false });
for (const file of readdirSync('schemas', { recursive: true, encoding: 'utf8' }))
  if (file.endsWith('.json')) ajv.addSchema(JSON.parse(readFileSync(join('schemas', file), 'utf8')), `mesh:/${file}`);

const fixtures = readdirSync('fixtures/schema', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.yaml'),
);
const documents = fixtures.flatMap(
  (file) => loadText(file, readFileSync(join('fixtures/schema', file), 'utf8')).documents,
);

test.each(documents.map(({ file, index, value }) => ({ file, index, value: withoutNulls(value) })))(
  '$file, document $index',
  ({ value }) => {
    const type = kinds.find(
      ({ kind, apiVersions }) => kind === value.kind && apiVersions.some((one) => one === value.apiVersion),
    );
    const isValid = type === undefined || type.validate(value);
    expect(ajv.validate('mesh:/all.json', value as JsonValue)).toBe(isValid);
  },
);

test('every schema is a draft-07 schema', () => {
  for (const { schema } of kinds) expect(ajv.getSchema(`mesh:/${schema}`)).toBeDefined();
});
