import type { Mesh } from '../../../model/mesh.js';
import type { GatewayResource, Server } from '../../../schema/types/networking.js';
import type { Path } from '../../../source/document.js';

/** A server of a Gateway, and where it stands. */
export interface PlacedServer {
  readonly resource: GatewayResource;
  readonly server: Server;
  readonly path: Path;
}

/** Every server of every Gateway. */
export function* gatewayServersOf({ resources }: Pick<Mesh, 'resources'>): Iterable<PlacedServer> {
  for (const resource of resources.Gateway) {
    for (const [index, server] of (resource.spec.servers ?? []).entries()) {
      yield { resource, server, path: ['spec', 'servers', index] };
    }
  }
}
