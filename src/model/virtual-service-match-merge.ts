import type { HttpMatchRequest, StringMatch } from '../schema/types/networking.js';

type ByName<Value> = Readonly<Record<string, Value>> | undefined;

/** A delegate's match narrowed by the root's: the delegate's values win where both are set. */
export function mergeMatch(root: HttpMatchRequest, delegate: HttpMatchRequest): HttpMatchRequest {
  return {
    ...delegate,
    name: root.name && delegate.name ? `${root.name}-${delegate.name}` : delegate.name || root.name,
    uri: delegate.uri ?? root.uri,
    scheme: delegate.scheme ?? root.scheme,
    method: delegate.method ?? root.method,
    authority: delegate.authority ?? root.authority,
    headers: mergeByName(root.headers, delegate.headers),
    withoutHeaders: mergeByName(root.withoutHeaders, delegate.withoutHeaders),
    queryParams: mergeByName(root.queryParams, delegate.queryParams),
    sourceLabels: mergeByName(root.sourceLabels, delegate.sourceLabels),
    port: delegate.port || root.port,
    sourceNamespace: delegate.sourceNamespace || root.sourceNamespace,
    gateways: delegate.gateways?.length ? delegate.gateways : root.gateways,
    statPrefix: delegate.statPrefix || root.statPrefix,
  };
}

function mergeByName<Value>(root: ByName<Value>, delegate: ByName<Value>): ByName<Value> {
  return root === undefined || delegate === undefined ? (delegate ?? root) : { ...root, ...delegate };
}

/** Whether no request that `root` admits could be meant by `delegate`, by istiod's test for delegation. */
export function matchesConflict(root: HttpMatchRequest, delegate: HttpMatchRequest): boolean {
  return (
    patternsConflict(root.uri, delegate.uri) ||
    patternsConflict(root.scheme, delegate.scheme) ||
    patternsConflict(root.method, delegate.method) ||
    patternsConflict(root.authority, delegate.authority) ||
    anyShared(root.headers, delegate.headers, patternsConflict) ||
    anyShared(root.withoutHeaders, delegate.withoutHeaders, patternsConflict) ||
    anyShared(root.queryParams, delegate.queryParams, patternsConflict) ||
    (root.ignoreUriCase ?? false) !== (delegate.ignoreUriCase ?? false) ||
    (!!root.port && !!delegate.port && root.port !== delegate.port) ||
    (!!root.sourceNamespace && root.sourceNamespace !== delegate.sourceNamespace) ||
    anyShared(root.sourceLabels, delegate.sourceLabels, (a, b) => a !== b) ||
    gatewaysConflict(root.gateways ?? [], delegate.gateways ?? [])
  );
}

function anyShared<Value>(
  root: ByName<Value>,
  delegate: ByName<Value>,
  conflict: (a: Value, b: Value) => boolean,
): boolean {
  return Object.entries(delegate ?? {}).some(([name, value]) => {
    const outer = root?.[name];
    return outer !== undefined && conflict(outer, value);
  });
}

function gatewaysConflict(root: readonly string[], delegate: readonly string[]): boolean {
  if (root.length === 0 || delegate.length === 0) return false;
  return root.length < delegate.length || delegate.some((gateway) => !root.includes(gateway));
}

function patternsConflict(root: StringMatch | undefined, delegate: StringMatch | undefined): boolean {
  if (root === undefined || delegate === undefined) return false;
  if (root.regex || delegate.regex) return true;
  if (root.exact) return delegate.exact !== root.exact;
  const prefix = root.prefix;
  if (!prefix) return true;
  if (delegate.prefix) return !delegate.prefix.startsWith(prefix);
  if (delegate.exact) return !delegate.exact.startsWith(prefix);
  return true;
}
