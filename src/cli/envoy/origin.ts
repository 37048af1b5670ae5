import type { Mesh } from '../../model/mesh.js';
import type { Path, Span } from '../../source/document.js';
import { textAt } from '../../source/json-fields.js';

/** A piece of YAML that configuration was made of. */
export interface YamlOrigin {
  /** `VirtualService shop/web http[0]` */
  readonly what: string;
  /** Nothing for what was derived. */
  readonly span: Span | undefined;
}

/** Names a resource and a value in its spec, with the place where it was written. */
export function yamlOrigin(mesh: Mesh, resource: object, path: Path = []): YamlOrigin {
  const origin = mesh.origins.get(resource);
  const kind = textAt(resource, 'kind');
  const namespace = textAt(resource, 'metadata', 'namespace') || undefined;
  const name = textAt(resource, 'metadata', 'name');
  const within = path.length === 0 ? '' : ` ${pathText(path)}`;
  return {
    what: `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}${within}`,
    span: origin?.document.locate([...origin.path, ...path]),
  };
}

/** `http[0].match[1]`, below the spec. */
function pathText(path: Path): string {
  const steps = path[0] === 'spec' ? path.slice(1) : path;
  return steps
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
}
