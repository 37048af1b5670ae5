import type { Declaration, TypeNode } from './type-declarations.js';

type Named = TypeNode & { readonly is: 'name' };
type Bindings = ReadonlyMap<string, TypeNode>;
/** Path of a field and the kind of its value; the path of a literal ends with `=value`. */
export type TypeField = readonly [path: string, kind: string];

const unknown: TypeNode = { is: 'name', name: 'unknown', args: [] };

/** All fields below a type. */
export function fieldsOfType(declarations: ReadonlyMap<string, Declaration>, root: string): readonly TypeField[] {
  function below(node: TypeNode, path: string, bindings: Bindings): TypeField[] {
    switch (node.is) {
      case 'object':
        return [
          [path, 'object'],
          ...[...node.fields].flatMap(([name, field]) => below(field, `${path}.${name}`, bindings)),
        ];
      case 'list':
        return [[path, 'array'], ...below(node.items, `${path}[]`, bindings)];
      case 'map':
        return [[path, 'object'], ...below(node.values, `${path}{}`, bindings)];
      case 'literal':
        return [
          [path, 'string'],
          [`${path}=${node.value}`, 'value'],
        ];
      case 'name':
        return named(node, path, bindings);
      default:
        return node.members.flatMap((member) => below(member, path, bindings));
    }
  }

  function named({ name, args }: Named, path: string, bindings: Bindings): TypeField[] {
    const bound = bindings.get(name);
    if (bound !== undefined) return below(bound, path, new Map());
    const declared = declarations.get(name);
    if (declared === undefined) return [[path, name]];
    const inner = new Map(declared.parameters.map((parameter, index) => [parameter, args[index] ?? unknown]));
    return below(declared.type, path, inner);
  }

  return below({ is: 'name', name: root, args: [] }, '', new Map());
}
