import type { GatewayListener } from '../../schema/types/gateway-api.js';
import { selectsLabels } from '../label-selector.js';
import { compareText } from '../order.js';
import { GATEWAY_API, type GroupKind, groupKindOf, type RouteKind } from './names.js';
import type { NamespaceLabels } from './namespaces.js';

const NO_NAMESPACE = '~';

/** Hosts of a listener's server, `<namespace>/<host>` for each namespace whose routes may attach. */
export function listenerHosts(listener: GatewayListener, namespace: string, namespaces: NamespaceLabels): string[] {
  const host = listener.hostname ?? '*';
  const allowed = allowedNamespaces(listener, namespace, namespaces);
  return (allowed.length > 0 ? allowed : [NO_NAMESPACE]).map((from) => `${from}/${host}`);
}

function allowedNamespaces(
  { allowedRoutes }: GatewayListener,
  namespace: string,
  namespaces: NamespaceLabels,
): readonly string[] {
  const { from = 'Same', selector } = allowedRoutes?.namespaces ?? {};
  if (from === 'Same') return [namespace];
  // Mirrors istiod's namespacesFromSelector, which takes a missing selector for any namespace.
  if (from === 'All' || selector === undefined) return ['*'];
  return [...namespaces]
    .filter(([, labels]) => selectsLabels(selector, labels))
    .map(([name]) => name)
    .sort(compareText);
}

/** Kinds of routes that may attach to a listener: what its protocol carries, less what it does not allow. */
export function allowedKinds(listener: GatewayListener): ReadonlySet<GroupKind> {
  const supported = supportedKinds(listener).map((kind): GroupKind => `${GATEWAY_API}/${kind}`);
  const wanted = listener.allowedRoutes?.kinds;
  if (!wanted?.length) return new Set(supported);
  const named = new Set(wanted.map((kind) => groupKindOf(kind, `${GATEWAY_API}/`)));
  return new Set(supported.filter((kind) => named.has(kind)));
}

function supportedKinds({ protocol, tls }: GatewayListener): readonly RouteKind[] {
  switch (protocol) {
    case 'HTTP':
    case 'HTTPS':
      return ['HTTPRoute', 'GRPCRoute'];
    case 'TCP':
      return ['TCPRoute'];
    case 'TLS':
      return tls !== undefined && (tls.mode ?? 'Terminate') === 'Terminate' ? ['TLSRoute', 'TCPRoute'] : ['TLSRoute'];
    default:
      return [];
  }
}
