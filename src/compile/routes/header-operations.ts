import type { HeaderMutations, HeaderValueOption } from '../../envoy/types.js';
import { compareText } from '../../model/order.js';
import type { HeaderOperations, Headers } from '../../schema/types/networking.js';

/** Envoy's header mutations of Istio header operations, without `host` and pseudo headers, which Envoy rewrites elsewhere. */
export function headerMutations(headers: Headers | undefined): HeaderMutations {
  return {
    ...nonEmpty('requestHeadersToAdd', headersToAdd(headers?.request)),
    ...nonEmpty('requestHeadersToRemove', headersToRemove(headers?.request)),
    ...nonEmpty('responseHeadersToAdd', headersToAdd(headers?.response)),
    ...nonEmpty('responseHeadersToRemove', headersToRemove(headers?.response)),
  };
}

/** Mutations of a route followed by those of its only destination. */
export function joinHeaderMutations(first: HeaderMutations, second: HeaderMutations): HeaderMutations {
  return {
    ...nonEmpty('requestHeadersToAdd', [...(first.requestHeadersToAdd ?? []), ...(second.requestHeadersToAdd ?? [])]),
    ...nonEmpty('requestHeadersToRemove', [
      ...(first.requestHeadersToRemove ?? []),
      ...(second.requestHeadersToRemove ?? []),
    ]),
    ...nonEmpty('responseHeadersToAdd', [
      ...(first.responseHeadersToAdd ?? []),
      ...(second.responseHeadersToAdd ?? []),
    ]),
    ...nonEmpty('responseHeadersToRemove', [
      ...(first.responseHeadersToRemove ?? []),
      ...(second.responseHeadersToRemove ?? []),
    ]),
  };
}

/** The authority that request header operations ask for by setting (first) or adding `:authority` or `host`. */
export function authorityOf(headers: Headers | undefined): string | undefined {
  return authorityIn(headers?.request?.set) ?? authorityIn(headers?.request?.add);
}

function authorityIn(values: Readonly<Record<string, string>> | undefined): string | undefined {
  for (const [key, value] of Object.entries(values ?? {})) {
    if (key.toLowerCase() === ':authority' || key.toLowerCase() === 'host') return value;
  }
  return undefined;
}

function headersToAdd(operations: HeaderOperations | undefined): readonly HeaderValueOption[] {
  return [
    ...sortedEntries(operations?.set).map((header) => ({
      header,
      appendAction: 'OVERWRITE_IF_EXISTS_OR_ADD' as const,
    })),
    ...sortedEntries(operations?.add).map((header) => ({ header })),
  ];
}

function headersToRemove(operations: HeaderOperations | undefined): readonly string[] {
  return (operations?.remove ?? []).filter((key) => !isInternal(key));
}

function sortedEntries(values: Readonly<Record<string, string>> | undefined): { key: string; value?: string }[] {
  return Object.entries(values ?? {})
    .filter(([key]) => !isInternal(key))
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, value]) => (value === '' ? { key } : { key, value }));
}

function isInternal(key: string): boolean {
  return key.startsWith(':') || key.toLowerCase() === 'host';
}

function nonEmpty<K extends string, T>(key: K, list: readonly T[]): { readonly [P in K]?: readonly T[] } {
  return list.length > 0 ? ({ [key]: list } as { readonly [P in K]?: readonly T[] }) : {};
}
