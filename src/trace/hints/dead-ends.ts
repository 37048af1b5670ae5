import type { CompiledProxy } from '../../compile/compiled.js';
import type { CompileContext } from '../../compile/context.js';
import { withoutPort } from '../match/virtual-host-match.js';
import { requestTarget, type TraceRequest } from '../request.js';
import type { TraceResult } from '../result.js';
import { emptyClusterHint, missingClusterHint } from './cluster-hints.js';
import { gatewayOnlyHints, hostHint, portHint, unboundHints } from './gateway-hints.js';
import { authorizationHint, mutualTlsHint } from './policy-hints.js';

/** What is missing where a request ends too early, or would go elsewhere than its author may think. */
export function hintsFor(
  context: CompileContext,
  compiled: CompiledProxy,
  request: TraceRequest,
  result: TraceResult,
): readonly string[] {
  const { mesh, proxy } = context;
  const target = request.url === undefined ? undefined : requestTarget(request.url);
  const host = withoutPort(target?.authority ?? request.sni ?? '').toLowerCase();
  if (result.missingClusters !== undefined) {
    return result.missingClusters.flatMap((name) => missingClusterHint(context, compiled, name));
  }
  if (result.virtualHost === 'block_all' || result.clusters?.some(({ name }) => name === 'BlackHoleCluster')) {
    return [`outboundTrafficPolicy is REGISTRY_ONLY, and no service the proxy sees has ${host || 'this address'}`];
  }
  const policies = [...authorizationHint(mesh, proxy, result), ...mutualTlsHint(mesh, proxy, request, result)];
  if (policies.length > 0) return policies;
  if (result.connection === 'refused') return [...portHint(proxy, compiled), ...unboundHints(mesh, proxy, host)];
  if (result.status === 404 && result.virtualHost === undefined) {
    const hints = unboundHints(mesh, proxy, host);
    return hints.length > 0 ? hints : hostHint(compiled, result.routeConfig, host);
  }
  return [...emptyHints(context, result), ...overlookedHints(context, request, result)];
}

function emptyHints(context: CompileContext, { reason, clusters = [] }: TraceResult): readonly string[] {
  if (reason?.endsWith('has no endpoint') !== true) return [];
  return clusters
    .filter(({ endpoints, weight }) => endpoints.length === 0 && weight !== 0)
    .flatMap(({ name }) => emptyClusterHint(context, name));
}

/** A sidecar follows no VirtualService that is bound to gateways only. */
function overlookedHints(
  { mesh, proxy }: CompileContext,
  { direction }: TraceRequest,
  { route, virtualHost = '' }: TraceResult,
): readonly string[] {
  if (proxy.type === 'router' || direction === 'inbound') return [];
  if (route === undefined || route.virtualService !== undefined) return [];
  return gatewayOnlyHints(mesh, withoutPort(virtualHost));
}
