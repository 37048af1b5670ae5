import type { Mesh } from '../../model/mesh.js';
import type { VirtualServiceResource } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';

/** An entry of `spec.gateways` of a VirtualService. */
export interface BoundGateway {
  readonly resource: VirtualServiceResource;
  /** As it is written. */
  readonly gateway: string;
  readonly path: Path;
  readonly inMatch?: undefined;
}

/** Every entry of `spec.gateways`. */
export function* boundGatewaysOf({ resources }: Pick<Mesh, 'resources'>): Iterable<BoundGateway> {
  for (const resource of resources.VirtualService) {
    for (const [index, gateway] of (resource.spec.gateways ?? []).entries()) {
      yield { resource, gateway, path: ['spec', 'gateways', index] };
    }
  }
}
