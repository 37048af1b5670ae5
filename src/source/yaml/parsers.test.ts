import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { composeValue } from './compose.js';
import type { YamlNode } from './node.js';
import { parseCarefully } from './parse-carefully.js';
import { parseFast } from './parse-fast.js';

function valueOf(root: YamlNode | undefined): unknown {
  return root && composeValue(root).value;
}

function bothValues(text: string): { fast: unknown; careful: unknown } {
  const careful = parseCarefully(text, 0);
  if (!careful.ok) throw new Error(`${careful.error.reason} in ${JSON.stringify(text)}`);
  return { fast: valueOf(parseFast(text)), careful: valueOf(careful.root) };
}

const plainScalar = fc
  .string({
    unit: fc.constantFrom(...'0123456789_.eE+-xXoObBafFnNyYsStTrRuUlL~', 'null', '.inf', '.nan'),
    minLength: 1,
    maxLength: 8,
  })
  .filter((text) => !/^(?:-|\.\.\.|---)$/.test(text));
const quotedScalar = fc.string({ maxLength: 12 }).map((text) => JSON.stringify(text));
const { value: flowNode } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    plainScalar,
    quotedScalar,
    fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc
      .uniqueArray(fc.stringMatching(/^k[a-z]{1,4}$/), { maxLength: 3 })
      .chain((keys) =>
        fc
          .tuple(...keys.map(() => tie('value')))
          .map((values) => `{${keys.map((key, index) => `${key}: ${values[index]}`).join(', ')}}`),
      ),
  ),
}));

describe('both parsers', () => {
  test('resolve the same scalar to the same value', () => {
    fc.assert(
      fc.property(plainScalar, (scalar) => {
        const { fast, careful } = bothValues(`key: ${scalar}\nlist: [${scalar}]\n${scalar}: {<<: {a: ${scalar}}}\n`);
        expect(careful).toEqual(fast);
      }),
      { numRuns: 500 },
    );
  });

  test('read the same document', () => {
    fc.assert(
      fc.property(fc.array(flowNode, { minLength: 1, maxLength: 4 }), (nodes) => {
        const lines = nodes.map((node, index) => `key${index}: &a${index} ${node}\nalias${index}: *a${index}\n`);
        const { fast, careful } = bothValues(lines.join(''));
        expect(careful).toEqual(fast);
      }),
    );
  });

  test('read anchors, merge keys and block scalars alike', () => {
    const anchors = readFileSync(new URL('../../../fixtures/yaml/anchors.yaml', import.meta.url), 'utf8');
    const scalars =
      "a: |\n  x\n   y\n\nb: >-\n  x\n  y\nc: 'it''s'\nd: \"\\x41\\n\"\ne: !!str 1\nf:\ng: !<tag:yaml.org,2002:int> 7\n";
    for (const text of [anchors, scalars]) {
      const { fast, careful } = bothValues(text);
      expect(careful).toEqual(fast);
    }
  });
});
