import type { Mesh } from '../../../model/mesh.js';
import type { VirtualService } from '../../../model/virtual-service.js';
import type { KubernetesObject } from '../../../schema/types/meta.js';
import type { Destination } from '../../../schema/types/networking.js';
import type { Path } from '../../../source/document.js';
import { writtenObject } from '../written-object.js';

interface Route {
  readonly match?: readonly { readonly gateways?: readonly string[] }[];
  readonly route?: readonly { readonly destination?: Destination }[];
}

/** A destination with full host, and where it was written. */
export interface WrittenDestination {
  readonly destination: Destination;
  readonly route: Route;
  readonly resource: KubernetesObject;
  readonly path: Path;
}

/** The destinations of a merged VirtualService, those of its delegates included; mirrors are left out. */
export function* writtenDestinations(mesh: Mesh, virtualService: VirtualService): Iterable<WrittenDestination> {
  for (const [index, route] of virtualService.http.entries()) {
    const source = virtualService.httpSources[index];
    const resource = source && writtenObject(mesh, source.resource);
    if (source !== undefined && resource?.kind === 'VirtualService')
      yield* placed(resource, ['spec', 'http', source.index], route);
  }
  const root = writtenObject(mesh, virtualService.resource);
  if (root?.kind !== 'VirtualService') return;
  for (const list of ['tls', 'tcp'] as const) {
    for (const [index, route] of virtualService[list].entries()) yield* placed(root, ['spec', list, index], route);
  }
}

function* placed(resource: KubernetesObject, path: Path, route: Route): Iterable<WrittenDestination> {
  for (const [index, { destination }] of (route.route ?? []).entries()) {
    if (destination) yield { destination, route, resource, path: [...path, 'route', index, 'destination'] };
  }
}
