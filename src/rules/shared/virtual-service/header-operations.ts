import type { Mesh } from '../../../model/mesh.js';
import type { Headers, VirtualServiceResource } from '../../../schema/types/networking.js';
import type { Path } from '../../../source/document.js';
import { httpRoutesOf } from './virtual-service-parts.js';

/** One header that a route sets, adds or removes. */
export interface HeaderOperation {
  readonly resource: VirtualServiceResource;
  readonly path: Path;
  readonly direction: 'request' | 'response';
  readonly operation: 'set' | 'add' | 'remove';
  readonly name: string;
  /** None when the header is removed. */
  readonly value?: string;
}

/** Every header operation of HTTP routes, and of their destinations. */
export function* headerOperationsOf(mesh: Pick<Mesh, 'resources'>): Iterable<HeaderOperation> {
  for (const { resource, part, path } of httpRoutesOf(mesh)) {
    yield* operationsIn(resource, part.headers, [...path, 'headers']);
    for (const [index, { headers }] of (part.route ?? []).entries()) {
      yield* operationsIn(resource, headers, [...path, 'route', index, 'headers']);
    }
  }
}

function* operationsIn(
  resource: VirtualServiceResource,
  headers: Headers | undefined,
  path: Path,
): Iterable<HeaderOperation> {
  for (const direction of ['request', 'response'] as const) {
    const operations = headers?.[direction] ?? {};
    for (const operation of ['set', 'add'] as const) {
      for (const [name, value] of Object.entries(operations[operation] ?? {})) {
        yield { resource, path: [...path, direction, operation, name], direction, operation, name, value };
      }
    }
    for (const [index, name] of (operations.remove ?? []).entries()) {
      yield { resource, path: [...path, direction, 'remove', index], direction, operation: 'remove', name };
    }
  }
}
