import { type Document, type ErrorCode, isCollection, isScalar, type Node, visit } from 'yaml';
import type { SyntaxProblem } from './node.js';

interface ParserError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [number, number];
  /** Where the fast parser gave up. */
  readonly failedAt: number;
}

const QUOTE_IT = 'put the value in quotes';

/** Says what is wrong in words for someone who writes manifests, and where they would look for it. */
export function describeSyntaxError(text: string, error: ParserError, document: Document): SyntaxProblem {
  const conflict = /^(?:<{7}|={7}|>{7})(?=\s|$).*/m.exec(text);
  if (conflict)
    return {
      ...at(conflict.index, conflict.index + conflict[0].length),
      kind: 'syntax',
      reason: 'it holds unresolved merge conflict markers',
    };
  const [start, end] = error.pos;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { ...at(start, start + 1), kind: 'tab', reason: 'a tab is used as indentation' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return describeNestedMapping(text, error);
    case 'BAD_SCALAR_START': {
      const reason = `an unquoted value cannot start with "${text.charAt(start)}"`;
      return { ...at(start, lineEnd(text, start)), kind: 'syntax', reason, help: QUOTE_IT };
    }
    case 'MISSING_CHAR':
      return describeMissing(text, error, document);
    case 'BAD_INDENT': {
      if (error.message.startsWith('Flow')) return unclosed(text, error, document);
      return { ...wholeLine(text, start), kind: 'syntax', reason: 'this line is indented like no line above it' };
    }
    case 'MULTILINE_IMPLICIT_KEY':
      return { ...at(start, lineEnd(text, start)), kind: 'syntax', reason: 'expected "key: value" or a list item' };
    case 'BAD_ALIAS':
      return {
        ...at(start, lineEnd(text, start)),
        kind: 'syntax',
        reason: 'an unquoted "*" starts an alias',
        help: QUOTE_IT,
      };
    case 'UNEXPECTED_TOKEN': {
      const help = BRACKET_AFTER_VALUE.test(error.message) ? QUOTE_IT : undefined;
      return { ...at(start, lineEnd(text, start)), kind: 'syntax', reason: unexpected(text, error), help };
    }
    default:
      return { ...at(start, Math.max(end, start + 1)), kind: 'syntax', reason: plainWords(error.message) };
  }
}

function describeNestedMapping(text: string, { pos, failedAt, message }: ParserError): SyntaxProblem {
  const [start] = pos;
  if (failedAt > lineEnd(text, start)) {
    return {
      ...wholeLine(text, failedAt),
      kind: 'syntax',
      reason: 'this line is indented deeper than the value above it allows',
    };
  }
  if (!message.startsWith('Nested'))
    return { ...at(start, lineEnd(text, start)), kind: 'syntax', reason: plainWords(message) };
  return {
    ...at(start, lineEnd(text, start)),
    kind: 'syntax',
    reason: 'an unquoted value contains ": "',
    help: QUOTE_IT,
  };
}

function describeMissing(text: string, error: ParserError, document: Document): SyntaxProblem {
  const [start] = error.pos;
  if (/closing .quote/.test(error.message)) {
    const quote = lastNode(document, (node) => isScalar(node) && /^QUOTE/.test(node.type ?? ''));
    const from = quote?.range?.[0] ?? start;
    return { ...at(from, lineEnd(text, from)), kind: 'syntax', reason: 'a quote is opened and never closed' };
  }
  if (/must end with/.test(error.message)) return unclosed(text, error, document);
  if (/^Implicit map keys/.test(error.message)) {
    return { ...at(start, lineEnd(text, start)), kind: 'syntax', reason: 'expected "key: value" or a list item' };
  }
  return { ...at(start, lineEnd(text, start)), kind: 'syntax', reason: plainWords(error.message) };
}

function unclosed(text: string, { pos }: ParserError, document: Document): SyntaxProblem {
  const open = lastNode(
    document,
    (node) => isCollection(node) && node.flow === true && !/[\]}]/.test(text.charAt((node.range?.[1] ?? 0) - 1)),
  );
  const start = open?.range?.[0] ?? pos[0];
  const reason = `"${text.charAt(start)}" is opened and never closed, or what follows it is indented too little`;
  return { ...at(start, lineEnd(text, start)), kind: 'syntax', reason };
}

function lastNode(document: Document, matches: (node: Node) => boolean): Node | undefined {
  let last: Node | undefined;
  visit(document, {
    Node: (_key, node) => {
      if (matches(node)) last = node;
    },
  });
  return last;
}

function at(start: number, end: number): { start: number; end: number } {
  return { start, end };
}

function wholeLine(text: string, offset: number): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0].length ?? 0;
  return at(lineStart + indent, lineEnd(text, lineStart + indent));
}

function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline;
  return text.charAt(end - 1) === '\r' ? end - 1 : end;
}

const BRACKET_AFTER_VALUE = /^Unexpected flow-\S+ at node end$/;

function unexpected(text: string, { message, pos: [start] }: ParserError): string {
  return BRACKET_AFTER_VALUE.test(message)
    ? `"${text.charAt(start)}" stands after the end of an unquoted value`
    : plainWords(message);
}

const UNEXPECTED_TOKEN = /^Unexpected \S+ token in YAML stream: (".*")$/;

function plainWords(message: string): string {
  if (message === 'Unexpected scalar at node end') return 'there is more text after the end of a value';
  const token = UNEXPECTED_TOKEN.exec(message)?.[1];
  if (token !== undefined) return `unexpected ${token}`;
  return message.charAt(0).toLowerCase() + message.slice(1);
}
