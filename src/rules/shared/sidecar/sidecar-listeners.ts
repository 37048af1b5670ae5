import type { Mesh } from '../../../model/mesh.js';
import type { IstioEgressListener, IstioIngressListener, SidecarResource } from '../../../schema/types/networking.js';
import type { Path } from '../../../source/document.js';

/** A listener of a Sidecar, and where it stands. */
export type PlacedListener = {
  readonly resource: SidecarResource;
  readonly path: Path;
} & (
  | { readonly direction: 'ingress'; readonly listener: IstioIngressListener }
  | { readonly direction: 'egress'; readonly listener: IstioEgressListener }
);

/** Every listener of every Sidecar. */
export function* sidecarListenersOf({ resources }: Pick<Mesh, 'resources'>): Iterable<PlacedListener> {
  for (const resource of resources.Sidecar) {
    for (const [index, listener] of (resource.spec.ingress ?? []).entries()) {
      yield { resource, direction: 'ingress', listener, path: ['spec', 'ingress', index] };
    }
    for (const [index, listener] of (resource.spec.egress ?? []).entries()) {
      yield { resource, direction: 'egress', listener, path: ['spec', 'egress', index] };
    }
  }
}

/** The hosts that each egress listener imports. */
export function* egressHostsOf(mesh: Pick<Mesh, 'resources'>): Iterable<{
  readonly resource: SidecarResource;
  readonly hosts: readonly string[];
  readonly path: Path;
}> {
  for (const { resource, direction, listener, path } of sidecarListenersOf(mesh)) {
    if (direction === 'egress') yield { resource, hosts: listener.hosts ?? [], path: [...path, 'hosts'] };
  }
}
