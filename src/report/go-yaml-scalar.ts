import { resolvePlainScalar } from '../source/yaml/scalars.js';

const BEST_WIDTH = 80;
const SEXAGESIMAL = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
const DATE = /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?)?)?$/;
const NEEDS_ESCAPE = /[^\n\u0020-\u007e\u00a0-\ufefe\uff00-\ufffd]/u;
const NEEDS_QUOTES = /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[?:-](?:\s|$)|\s)|:(?:\s|$)|\s#|\s$/;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\0', '\\0'],
  ['\x07', '\\a'],
  ['\b', '\\b'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\v', '\\v'],
  ['\f', '\\f'],
  ['\r', '\\r'],
  ['\x1b', '\\e'],
  ['"', '\\"'],
  ['\\', '\\\\'],
]);

function escapeCharacter(character: string): string {
  const known = ESCAPES.get(character);
  if (known !== undefined) return known;
  if (!NEEDS_ESCAPE.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

/** Where a scalar begins, and how far its further lines are indented. */
export interface Place {
  readonly column: number;
  readonly indent: number;
  /** True for a key, which stays on one line. */
  readonly key: boolean;
}

/** Breaks quoted or plain text at single spaces beyond column 80. */
function fold(characters: readonly string[], place: Place): string {
  let text = '';
  let column = place.column;
  for (const [at, character] of characters.entries()) {
    const inside = at > 0 && at < characters.length - 1;
    const single = character === ' ' && characters[at - 1] !== ' ' && characters[at + 1] !== ' ';
    if (!place.key && inside && single && column > BEST_WIDTH) {
      text += `\n${' '.repeat(place.indent)}`;
      column = place.indent;
    } else {
      text += character;
      column += [...character].length;
    }
  }
  return text;
}

function literal(text: string, indent: number): string {
  const pad = ' '.repeat(indent);
  const hint = /^[ \n]/.test(text) ? '2' : '';
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const keep = text.endsWith('\n\n') || text === '\n' ? '+' : '';
  const chomp = text.endsWith('\n') ? keep : '-';
  const lines = body.split('\n').map((line) => (line === '' ? '' : pad + line));
  return `|${hint}${chomp}\n${lines.join('\n')}`;
}

/** True when YAML reads the text, were it plain, as something else than a string. */
const readsAsOther = (text: string): boolean =>
  typeof resolvePlainScalar(text) !== 'string' || SEXAGESIMAL.test(text) || DATE.test(text);

/** A string as go-yaml, and so istioctl, writes it: plain where that is safe, quoted or as a literal block where not. */
export function goYamlString(text: string, place: Place): string {
  const inQuotes = { ...place, column: place.column + 1 };
  const doubleQuoted = (): string => `"${fold([...text].map(escapeCharacter), inQuotes)}"`;
  if (NEEDS_ESCAPE.test(text) || / \n/.test(text)) return doubleQuoted();
  if (text.includes('\n')) return place.key || text.endsWith(' ') ? doubleQuoted() : literal(text, place.indent);
  if (readsAsOther(text)) return doubleQuoted();
  if (NEEDS_QUOTES.test(text)) {
    return `'${fold(
      [...text].map((character) => (character === "'" ? "''" : character)),
      inQuotes,
    )}'`;
  }
  return fold([...text], place);
}

/** A number as Go prints it: an exponent has two digits at least, and fractions get one early. */
export function goYamlNumber(number: number): string {
  if (Number.isInteger(number) && Math.abs(number) < 2 ** 64) return BigInt(number).toString();
  const [digits = '', exponent = '0'] = number.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(number);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
