// Compiles schemas/ into src/schema/validators.generated.js, one module with a validator for each kind, and writes
// schemas/all.json, which picks the schema by apiVersion and kind.
//   node scripts/gen-schemas.mjs [--check]
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import AjvModule from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { transform } from 'esbuild';
import { writeGenerated } from './lib/generated.mjs';
import { keywords } from './lib/schema-keywords.mjs';
import { simplify } from './lib/simplify-schema.mjs';

const Ajv = AjvModule.default ?? AjvModule;
const standaloneCode = standaloneModule.default ?? standaloneModule;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'schemas');

/** Schemas of values inside another document, and of files that are no objects. */
const embedded = {
  meshConfig: 'istio/meshconfig.json',
  proxySettings: 'istio/meshconfig.json#/$defs/proxySettings',
  configFile: 'mesh-config-file.json',
  routeTests: 'route-tests.json',
};

const files = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && entry.name !== 'all.json')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
    .map((path) => [path, JSON.parse(readFileSync(join(folder, path), 'utf8'))]),
);

function resolveFrom(path) {
  return (ref) => {
    const [file, pointer = ''] = ref.split('#');
    const target = file ? join(dirname(path), file) : path;
    return pointer
      .split('/')
      .filter(Boolean)
      .reduce((value, step) => value[step], files.get(target));
  };
}

function kindsOf() {
  const kinds = [];
  for (const [path, { properties }] of files) {
    if (!properties?.kind) continue;
    kinds.push({
      kind: properties.kind.const,
      apiVersions: properties.apiVersion.enum,
      hasSpec: properties.spec !== undefined,
      path,
    });
  }
  return kinds;
}

const uri = (path) => `mesh:/${path}`;

/** Absolute address of a `$ref`; every definition is registered as a schema of its own so that it is compiled once. */
function address(path, ref) {
  const [file, pointer = ''] = ref.split('#');
  return uri((file ? join(dirname(path), file) : path) + pointer.replace('/$defs/', '/'));
}

function newAjv() {
  const ajv = new Ajv({
    strict: true,
    allErrors: true,
    messages: false,
    inlineRefs: 3,
    unicodeRegExp: false,
    unicode: false,
    logger: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  for (const keyword of keywords) ajv.addKeyword(keyword);
  for (const [path, { $defs, ...schema }] of files) {
    const rewrite = (part) => simplify(part, { resolve: resolveFrom(path), address: (ref) => address(path, ref) });
    if (schema.type || schema.properties) ajv.addSchema(rewrite(schema), uri(path));
    for (const [name, part] of Object.entries($defs ?? {})) ajv.addSchema(rewrite(part), uri(`${path}/${name}`));
  }
  return ajv;
}

/** Shorter code for the statement that records an error. */
function compact(code) {
  const record =
    /const (err\d+) = \{(?:instancePath:(.+)|(instancePath)),schemaPath:"[^"]*",keyword:("\w+"),params:(.+)\};\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g;
  return `const report = (errors, instancePath, keyword, params) => {
    const error = { instancePath, keyword, params };
    if (errors === null) return [error];
    errors.push(error);
    return errors;
  };\n${code.replace(record, 'vErrors = report(vErrors, $2$3, $4, $5);')}`;
}

function compile() {
  const kinds = kindsOf();
  const wanted = Object.fromEntries(kinds.map(({ path }, index) => [`kind${index}`, uri(path)]));
  for (const [name, path] of Object.entries(embedded))
    if (files.has(path.split('#')[0])) wanted[name] = address('', path);
  const table = kinds.map(
    ({ path, ...entry }, index) => `{...${JSON.stringify({ ...entry, schema: path })},validate:kind${index}}`,
  );
  const code = standaloneCode(newAjv(), wanted).replace(/\bexport const kind(?=\d)/g, 'const kind');
  return `${compact(code)}\nexport const kinds = [${table.join(',')}];\n`;
}

const { code } = await transform(compile(), {
  minify: true,
  format: 'esm',
  target: 'node20',
  treeShaking: true,
  lineLimit: 160,
});
writeGenerated(
  join(root, 'src/schema/validators.generated.js'),
  `// Generated from schemas/ by scripts/gen-schemas.mjs.\n${code}`,
);

function allKinds() {
  const choices = kindsOf().map(({ kind, apiVersions, path }) => {
    const type = { properties: { apiVersion: { enum: apiVersions }, kind: { const: kind } } };
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    return `    ${JSON.stringify({ if: { ...type, required: ['apiVersion', 'kind'] }, then: { $ref: path } })}`;
  });
  const head = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Any object mesh reads',
    description: 'Picks the schema by apiVersion and kind; other objects are not checked.',
    type: 'object',
  };
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return `{\n${fields.join('\n')}\n  "allOf": [\n${choices.join(',\n')}\n  ]\n}\n`;
}
writeGenerated(join(folder, 'all.json'), allKinds());
