// A small reader of the declarations in src/schema/types: interfaces, aliases, objects, lists, Records, unions, literals.

export type TypeNode =
  | { readonly is: 'object'; readonly fields: ReadonlyMap<string, TypeNode> }
  | { readonly is: 'list'; readonly items: TypeNode }
  | { readonly is: 'map'; readonly values: TypeNode }
  | { readonly is: 'union' | 'intersection'; readonly members: readonly TypeNode[] }
  | { readonly is: 'literal'; readonly value: string }
  | { readonly is: 'name'; readonly name: string; readonly args: readonly TypeNode[] };

/** A type with its parameters; arguments are put in by name. */
export interface Declaration {
  readonly parameters: readonly string[];
  readonly type: TypeNode;
}

/** The tokens of a declaration that are still to be read. */
interface Tokens {
  readonly list: readonly string[];
  at: number;
}

const token = /'[^']*'|\w+|[{}[\]<>()|&;:,?=]/g;

/** Reads the exported types of a module's text. */
export function readDeclarations(source: string): ReadonlyMap<string, Declaration> {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const declarations = new Map<string, Declaration>();
  for (const start of code.matchAll(/^export (interface|type) (\w+)/gm)) {
    const tokens = { list: code.slice(start.index + start[0].length).match(token) ?? [], at: 0 };
    declarations.set(start[2] ?? '', start[1] === 'type' ? alias(tokens) : interfaceBody(tokens));
  }
  return declarations;
}

const peek = (tokens: Tokens): string => tokens.list[tokens.at] ?? '';
const next = (tokens: Tokens): string => tokens.list[tokens.at++] ?? '';
function skip(tokens: Tokens, expected: string): boolean {
  if (peek(tokens) !== expected) return false;
  tokens.at++;
  return true;
}

function alias(tokens: Tokens): Declaration {
  const names = parameters(tokens);
  skip(tokens, '=');
  return { parameters: names, type: type(tokens) };
}

function interfaceBody(tokens: Tokens): Declaration {
  const names = parameters(tokens);
  const members: TypeNode[] = [];
  if (skip(tokens, 'extends')) {
    do members.push(primary(tokens));
    while (skip(tokens, ','));
  }
  members.push(primary(tokens));
  return { parameters: names, type: { is: 'intersection', members } };
}

/** `<Kind extends string = string, Spec>` → Kind, Spec. */
function parameters(tokens: Tokens): string[] {
  const names: string[] = [];
  if (!skip(tokens, '<')) return names;
  do {
    names.push(next(tokens));
    while (peek(tokens) !== ',' && peek(tokens) !== '>') next(tokens);
  } while (skip(tokens, ','));
  skip(tokens, '>');
  return names;
}

function type(tokens: Tokens): TypeNode {
  skip(tokens, '|');
  const members = [intersection(tokens)];
  while (skip(tokens, '|')) members.push(intersection(tokens));
  return members.length === 1 && members[0] !== undefined ? members[0] : { is: 'union', members };
}

function intersection(tokens: Tokens): TypeNode {
  const members = [postfix(tokens)];
  while (skip(tokens, '&')) members.push(postfix(tokens));
  return members.length === 1 && members[0] !== undefined ? members[0] : { is: 'intersection', members };
}

function postfix(tokens: Tokens): TypeNode {
  skip(tokens, 'readonly');
  let node = primary(tokens);
  while (skip(tokens, '[')) {
    skip(tokens, ']');
    node = { is: 'list', items: node };
  }
  return node;
}

function primary(tokens: Tokens): TypeNode {
  const word = next(tokens);
  if (word === '{') return { is: 'object', fields: fields(tokens) };
  if (word.startsWith("'")) return { is: 'literal', value: word.slice(1, -1) };
  if (word === '(') {
    const inner = type(tokens);
    skip(tokens, ')');
    return inner;
  }
  const args: TypeNode[] = [];
  if (skip(tokens, '<')) {
    do args.push(type(tokens));
    while (skip(tokens, ','));
    skip(tokens, '>');
  }
  const [first, second] = args;
  if ((word === 'Readonly' || word === 'Partial') && first !== undefined) return first;
  if (word === 'Record' && second !== undefined) return { is: 'map', values: second };
  return { is: 'name', name: word, args };
}

function fields(tokens: Tokens): Map<string, TypeNode> {
  const found = new Map<string, TypeNode>();
  while (!skip(tokens, '}') && peek(tokens) !== '') {
    skip(tokens, 'readonly');
    const name = next(tokens);
    skip(tokens, '?');
    skip(tokens, ':');
    found.set(name, type(tokens));
    if (!skip(tokens, ';')) skip(tokens, ',');
  }
  return found;
}
