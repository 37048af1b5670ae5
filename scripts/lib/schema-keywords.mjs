// Ajv keywords for the shapes that simplify-schema.mjs makes.
import { _, stringify } from 'ajv';

const constant = (gen, value) =>
  gen.scopeValue('keyword', { key: JSON.stringify(value), ref: value, code: stringify(value) });

const closed = {
  keyword: 'closed',
  type: 'object',
  schemaType: 'object',
  error: { params: ({ params }) => _`{field: ${params.field}, known: ${params.known}}` },
  code(cxt) {
    const { gen, data, schema } = cxt;
    const known = constant(gen, schema);
    gen.forIn('field', data, (field) => {
      cxt.setParams({ field, known });
      gen.if(_`!Object.hasOwn(${known}, ${field})`, () => cxt.error());
    });
  },
};

const choice = {
  keyword: 'choice',
  schemaType: 'array',
  error: { params: ({ params }) => _`{choices: ${params.choices}}` },
  code(cxt) {
    const choices = constant(cxt.gen, cxt.schema);
    cxt.setParams({ choices });
    cxt.pass(_`${choices}.includes(${cxt.data})`);
  },
};

const exclusive = {
  keyword: 'exclusive',
  type: 'object',
  schemaType: 'array',
  error: { params: ({ params }) => _`{fields: ${params.fields}}` },
  code(cxt) {
    const { gen, data, schema } = cxt;
    for (const group of schema) {
      const fields = constant(gen, group);
      const present = group
        .map((field) => _`(${data}[${field}] !== undefined)`)
        .reduce((sum, one) => _`${sum} + ${one}`);
      cxt.setParams({ fields });
      gen.if(_`${present} > 1`, () => cxt.error());
    }
  },
};

export const keywords = [closed, choice, exclusive];
