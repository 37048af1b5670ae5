import type { Hostname } from '../../model/host.js';
import type { Service } from '../../model/service.js';

/** Where a VirtualService's HTTP routes are used. */
export interface RouteTarget {
  /** The port that matches and port-less destinations are compared with: listener port, or the Gateway server's port. */
  readonly port: number;
  /** `mesh`, or the Gateway `<namespace>/<name>`. */
  readonly gateway: string;
  /** Whether the Gateway server has `tls`; decides the default port of redirects. */
  readonly isTls: boolean;
  /** The service a destination host names here; undefined when it is unknown. */
  findService(host: Hostname): Service | undefined;
}
