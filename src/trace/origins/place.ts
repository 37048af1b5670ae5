import type { Mesh } from '../../model/mesh.js';
import type { Path, Span } from '../../source/document.js';
import { textIn } from '../fields.js';

/** A piece of YAML that made a hop. */
export interface Place {
  /** `VirtualService shop/cart http[0]` */
  readonly what: string;
  /** Nothing for what was derived. */
  readonly span: Span | undefined;
}

/** Names a resource and a value in it, with the place where it was written. */
export function placeIn(mesh: Mesh, resource: object, path: Path = []): Place {
  const origin = mesh.origins.get(resource);
  const below = pathText(path[0] === 'spec' ? path.slice(1) : path);
  return {
    what: `${nameOf(resource)}${below === '' ? '' : ` ${below}`}`,
    span: origin?.document.locate([...origin.path, ...path]),
  };
}

/** `Kind namespace/name`. */
function nameOf(resource: object): string {
  const namespace = textIn(resource, 'metadata', 'namespace') ?? '';
  const name = textIn(resource, 'metadata', 'name') ?? '';
  return `${textIn(resource, 'kind') ?? 'resource'} ${namespace === '' ? '' : `${namespace}/`}${name}`;
}

function pathText(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

/** `VirtualService shop/cart http[0] (routes.yaml:12)`. */
export function placeText({ what, span }: Place): string {
  return span === undefined ? what : `${what} (${span.file}:${span.line})`;
}
