import { readFileSync } from 'node:fs';
import { loadMappings } from '../load.js';
import { resolvePlainScalar } from './scalars.js';

const FIXTURE = new URL('../../../fixtures/yaml/scalars.yaml', import.meta.url);

describe('scalars', () => {
  const pairs = readFileSync(FIXTURE, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2));

  test.each(pairs)('%s', (pair) => {
    const { documents, findings } = loadMappings('scalars.yaml', `pair: ${pair}\n`);
    const value = documents[0]?.value.pair;
    const [scalar, json] = Array.isArray(value) ? value : [];
    expect(findings).toEqual([]);
    expect(JSON.stringify(scalar)).toBe(json);
  });

  test.each([
    ['.inf', Number.POSITIVE_INFINITY],
    ['-.INF', Number.NEGATIVE_INFINITY],
    ['.nan', Number.NaN],
    ['', null],
    ['-0', 0],
    ['-0.0', -0],
    ['0b-1', -1],
    ['.1_0', 0.1],
    ['1_', 1],
    ['-', '-'],
  ])('%s on its own', (text, value) => {
    expect(resolvePlainScalar(text)).toBe(value);
  });
});
