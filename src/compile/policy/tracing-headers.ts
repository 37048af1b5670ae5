export interface ProviderHeader {
  readonly name?: string;
  readonly value?: string;
}

/** Headers of requests to a collector, in Envoy's form. */
export function headersToAdd(headers: readonly ProviderHeader[] | undefined): readonly object[] | undefined {
  return headers?.length
    ? headers.map(({ name, value }) => ({ header: { key: name, value }, appendAction: 'OVERWRITE_IF_EXISTS_OR_ADD' }))
    : undefined;
}
