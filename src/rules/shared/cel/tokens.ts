/** A piece of a CEL expression; `text` says which one for operators and names. */
export interface Token {
  readonly kind: 'name' | 'literal' | 'symbol' | 'end';
  readonly text: string;
  /** Counts from 1. */
  readonly column: number;
}

const BLANK = /(?:\s|\/\/[^\n]*)+/y;
const ESCAPE = String.raw`\\(?:[abfnrtv\\?"'${'`'}]|x[0-9a-fA-F]{2}|X[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-3][0-7]{2})`;
const LITERAL = new RegExp(
  [
    String.raw`[bB]?[rR](?:"""[^]*?"""|'''[^]*?'''|"[^"\n]*"|'[^'\n]*')`,
    String.raw`[bB]?(?:"""(?:${ESCAPE}|[^\\])*?"""|'''(?:${ESCAPE}|[^\\])*?''')`,
    String.raw`[bB]?(?:"(?:${ESCAPE}|[^"\\\n])*"|'(?:${ESCAPE}|[^'\\\n])*')`,
    String.raw`\d*\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+`,
    String.raw`0x[0-9a-fA-F]+[uU]?|\d+[uU]?`,
  ].join('|'),
  'y',
);
const NAME = /[a-zA-Z_]\w*/y;
const SYMBOL = /\|\||&&|[<>=!]=|[<>!?:+\-*/%.,()[\]{}]/y;

/** Splits a CEL expression into tokens; the last one is the end. A character that begins no token is a `fault`. */
export function tokensOf(text: string): readonly Token[] | { readonly fault: string } {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    at += (matchAt(BLANK, text, at) ?? '').length;
    if (at >= text.length) break;
    const token = tokenAt(text, at);
    if (token === undefined) return { fault: `column ${at + 1}: ${JSON.stringify(text[at])} does not begin a value` };
    tokens.push(token);
    at += token.text.length;
  }
  return [...tokens, { kind: 'end', text: '', column: text.length + 1 }];
}

function tokenAt(text: string, at: number): Token | undefined {
  for (const [kind, expression] of KINDS) {
    const found = matchAt(expression, text, at);
    if (found !== undefined) return { kind, text: found, column: at + 1 };
  }
  return undefined;
}

const KINDS = [
  ['literal', LITERAL],
  ['name', NAME],
  ['symbol', SYMBOL],
] as const;

function matchAt(expression: RegExp, text: string, at: number): string | undefined {
  expression.lastIndex = at;
  return expression.exec(text)?.[0];
}
