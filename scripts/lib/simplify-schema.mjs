// Rewrites a schema for compilation: prose goes, and three common shapes become keywords with short code and useful errors:
//   closed     {field: 0 | [fields of its object]}   properties + additionalProperties: false
//   choice     [values]                              enum, const
//   exclusive  [[fields], …]                         oneOf: none or one of the fields is present
const prose = new Set(['$schema', 'title', 'description', 'examples']);

/** `refs.resolve(ref)` is the schema a `$ref` of this file points to, `refs.address(ref)` its absolute address. */
export function simplify(schema, refs) {
  if (typeof schema !== 'object' || schema === null) return schema;
  const out = {};
  for (const [key, value] of Object.entries(schema)) {
    if (prose.has(key)) continue;
    if (key === 'properties') {
      out[key] = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, simplify(child, refs)]));
    } else if (key === '$ref') out.$ref = refs.address(value);
    else if (key === 'enum') out.choice = value;
    else if (key === 'const') out.choice = [value];
    else if (key === 'oneOf') out.exclusive = [exclusiveFields(value)];
    else if (key === 'allOf') out.exclusive = value.map((part) => exclusiveFields(part.oneOf));
    else if (key === 'additionalProperties' && value === false) out.closed = knownFields(schema, refs.resolve);
    else if (key === 'items' || key === 'additionalProperties') out[key] = simplify(value, refs);
    else out[key] = value;
  }
  return out;
}

function knownFields(schema, resolve) {
  return Object.fromEntries(
    Object.entries(schema.properties).map(([name, child]) => {
      const target = child.$ref ? resolve(child.$ref) : child;
      return [name, target.additionalProperties === false ? Object.keys(target.properties) : 0];
    }),
  );
}

function exclusiveFields(branches) {
  const [none, ...single] = branches;
  const fields = single.map((branch) => branch.required[0]);
  if (JSON.stringify(none.not.anyOf.map((branch) => branch.required[0])) !== JSON.stringify(fields)) {
    throw new Error(`only "none or one of" is supported in oneOf: ${JSON.stringify(branches)}`);
  }
  return fields;
}
