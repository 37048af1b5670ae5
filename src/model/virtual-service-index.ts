import type { VirtualService } from './virtual-service.js';

export interface VirtualServiceIndex {
  /** Every VirtualService with hosts, in order. */
  readonly all: readonly VirtualService[];
  /** VirtualServices bound to `gateway` (`mesh` or `<ns>/<name>`) and visible to `namespace`: its private ones, those exported to it, public ones. */
  boundTo(gateway: string, namespace: string): readonly VirtualService[];
}
