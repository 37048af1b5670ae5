/** What narrows a report; all of them together. Missing means no filter. */
export interface Filters {
  /** Substring of the whole cluster name. */
  readonly fqdn?: string;
  /** Substring of the whole cluster name. */
  readonly direction?: string;
  /** Substring of the whole cluster name. */
  readonly subset?: string;
  /** Port of the cluster name, of the listener or of the endpoint. */
  readonly port?: number;
  /** Address of a listener or an endpoint. */
  readonly address?: string;
  /** HTTP, TCP, HTTP+TCP or UNKNOWN. */
  readonly type?: string;
  /** Exact name of a route configuration. */
  readonly name?: string;
  /** Name of an endpoint's cluster. */
  readonly cluster?: string;
  /** Health status of an endpoint. */
  readonly status?: string;
}

/** istioctl's comparison of addresses, types, clusters and statuses: without case; no filter matches everything. */
export function matches(filter: string | undefined, value: string): boolean {
  return !filter || filter.toLowerCase() === value.toLowerCase();
}
