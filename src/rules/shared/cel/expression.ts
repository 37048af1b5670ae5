import { type Token, tokensOf } from './tokens.js';

const BINARY = new Set(['||', '&&', '<', '<=', '>=', '>', '==', '!=', 'in', '+', '-', '*', '/', '%']);
const RESERVED = new Set(
  'as break const continue else for function if import let loop package namespace return var void while'.split(' '),
);

/** Why a text is no expression of the Common Expression Language; undefined when it is. Names and types are not looked at. */
export function expressionFault(text: string): string | undefined {
  const tokens = tokensOf(text);
  if ('fault' in tokens) return tokens.fault;
  const reader: Reader = { tokens, at: 0 };
  if (expression(reader) && here(reader).kind !== 'end') expected(reader, 'an operator');
  return reader.fault;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  fault?: string;
}

const END: Token = { kind: 'end', text: '', column: 0 };
const here = ({ tokens, at }: Reader): Token => tokens[at] ?? END;

function expected(reader: Reader, what: string): false {
  const { kind, text, column } = here(reader);
  reader.fault ??= `column ${column}: expected ${what}, found ${kind === 'end' ? 'the end' : text}`;
  return false;
}

function accept(reader: Reader, text: string): boolean {
  const token = here(reader);
  const isThere = token.kind !== 'literal' && token.kind !== 'end' && token.text === text;
  if (isThere) reader.at++;
  return isThere;
}

const require = (reader: Reader, text: string): boolean => accept(reader, text) || expected(reader, text);

function expression(reader: Reader): boolean {
  if (!operands(reader)) return false;
  return !accept(reader, '?') || (operands(reader) && require(reader, ':') && expression(reader));
}

function operands(reader: Reader): boolean {
  if (!unary(reader)) return false;
  while (here(reader).kind !== 'literal' && BINARY.has(here(reader).text)) {
    reader.at++;
    if (!unary(reader)) return false;
  }
  return true;
}

function unary(reader: Reader): boolean {
  const sign = ['!', '-'].find((text) => accept(reader, text));
  while (sign !== undefined && accept(reader, sign));
  return primary(reader) && members(reader);
}

function members(reader: Reader): boolean {
  for (;;) {
    if (accept(reader, '.')) {
      if (!name(reader)) return false;
      if (accept(reader, '(') && !list(reader, ')', expression)) return false;
    } else if (accept(reader, '[')) {
      if (!expression(reader) || !require(reader, ']')) return false;
    } else if (accept(reader, '{')) {
      if (!list(reader, '}', (item) => name(item) && require(item, ':') && expression(item))) return false;
    } else {
      return true;
    }
  }
}

function primary(reader: Reader): boolean {
  const token = here(reader);
  if (token.kind === 'literal') {
    reader.at++;
    return true;
  }
  if (accept(reader, '(')) return expression(reader) && require(reader, ')');
  if (accept(reader, '[')) return list(reader, ']', expression);
  if (accept(reader, '{')) {
    return list(reader, '}', (item) => expression(item) && require(item, ':') && expression(item));
  }
  if (accept(reader, '.')) return identifier(reader);
  return token.kind === 'name' ? identifier(reader) : expected(reader, 'a value');
}

function identifier(reader: Reader): boolean {
  const { text } = here(reader);
  if (text === 'in' || RESERVED.has(text)) return expected(reader, 'a value');
  return name(reader) && (!accept(reader, '(') || list(reader, ')', expression));
}

function name(reader: Reader): boolean {
  if (here(reader).kind !== 'name') return expected(reader, 'a name');
  reader.at++;
  return true;
}

function list(reader: Reader, end: string, item: (reader: Reader) => boolean): boolean {
  while (!accept(reader, end)) {
    if (!item(reader)) return false;
    if (!accept(reader, ',')) return require(reader, end);
  }
  return true;
}
