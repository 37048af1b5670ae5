import { isRecord } from '../source/json-fields.js';
import { goYamlNumber, goYamlString } from './go-yaml-scalar.js';

const LETTER = /^\p{L}$/u;
const STEP = 2;

/** Keys in go-yaml's order: other characters before letters, runs of digits by their number. */
function compareKeys(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  const at = left.findIndex((character, index) => character !== right[index]);
  const [first, second] = [left[at], right[at]];
  if (at < 0 || first === undefined || second === undefined) return left.length - right.length;
  const [firstIsLetter, secondIsLetter] = [LETTER.test(first), LETTER.test(second)];
  if (firstIsLetter !== secondIsLetter) return firstIsLetter ? 1 : -1;
  const numberFrom = (characters: readonly string[]): number =>
    firstIsLetter ? 0 : Number(/^\d*/.exec(characters.slice(at).join(''))?.[0] ?? 0);
  return numberFrom(left) - numberFrom(right) || (first < second ? -1 : 1);
}

function scalar(value: unknown, column: number, indent: number): string {
  if (typeof value === 'string') return goYamlString(value, { column, indent, key: false });
  return typeof value === 'number' ? goYamlNumber(value) : String(value ?? null);
}

function listLines(list: readonly unknown[], indent: number): string {
  return list.map((item) => `${' '.repeat(indent)}- ${lines(item, indent + STEP)}`).join('\n');
}

function field(key: string, value: unknown, indent: number): string {
  const name = `${goYamlString(key, { column: indent, indent, key: true })}:`;
  if (Array.isArray(value) && value.length > 0) return `${name}\n${listLines(value, indent)}`;
  const nested = isRecord(value) && Object.values(value).some((item) => item !== undefined);
  if (nested) return `${name}\n${' '.repeat(indent + STEP)}${lines(value, indent + STEP)}`;
  if (typeof value === 'object' && value !== null) return `${name} ${lines(value, indent)}`;
  return `${name} ${scalar(value, indent + name.length + 1, indent + STEP)}`;
}

/** A value whose first line is indented already. */
function lines(value: unknown, indent: number): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : listLines(value, indent).trimStart();
  if (!isRecord(value)) return scalar(value, indent, indent);
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  if (fields.length === 0) return '{}';
  return fields
    .sort(([a], [b]) => compareKeys(a, b))
    .map(([key, item]) => field(key, item, indent))
    .join(`\n${' '.repeat(indent)}`);
}

/** A JSON value as YAML in the form of Go's library, which istioctl and kubectl print. */
export function goYaml(value: unknown): string {
  return `${lines(value, 0)}\n`;
}
