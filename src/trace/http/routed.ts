import type { HeaderMutations, Route, RouteConfiguration, VirtualHost } from '../../envoy/types.js';
import type { ClusterTable } from '../clusters/cluster-endpoints.js';
import type { FilterOutcome } from '../filters/http-filters.js';
import type { Connection } from '../listeners/connection.js';
import type { TraceRequest } from '../request.js';
import type { TraceResult } from '../result.js';
import type { HeaderContext } from './header-mutations.js';
import type { HttpRequest } from './http-request.js';
import { remoteIp } from './remote-ip.js';

/** What a trace through an HTTP filter chain reads. */
export interface HttpInput {
  readonly manager: unknown;
  readonly connection: Connection;
  readonly request: TraceRequest;
  readonly mutual: boolean;
  readonly routes: readonly RouteConfiguration[];
  readonly table: ClusterTable;
}

/** Everything known about a request once its route is chosen. */
export interface Routed {
  readonly input: HttpInput;
  readonly sent: HttpRequest;
  readonly accepted: HttpRequest;
  readonly config: RouteConfiguration | undefined;
  readonly virtualHost: VirtualHost | undefined;
  readonly filters: FilterOutcome;
}

/** Header mutations, the most specific first. */
export function levelsOf({ config, virtualHost }: Routed, route: Route): readonly HeaderMutations[] {
  return [route, virtualHost, config].filter((level) => level !== undefined);
}

/** What values of headers may refer to. */
export function headerContext({ input, accepted }: Routed): HeaderContext {
  const { manager, connection } = input;
  return { request: accepted, connection, remoteIp: remoteIp(manager, accepted, connection) };
}

/** One status, or all of them. */
export function statusOf(all: readonly number[]): Pick<TraceResult, 'status' | 'statuses'> {
  return all.length > 1 ? { statuses: all } : { status: all[0] };
}
