import { type Gateway, gatewayKey } from '../model/gateway.js';
import { isHttp, parseProtocol } from '../model/protocol.js';
import { proxyName } from '../model/proxy.js';
import type { CompileContext } from './context.js';

/** Why a gateway serves less than one may expect, for people; empty for sidecars and for gateways with routes on every Gateway. */
export function gatewayNotes(context: CompileContext): readonly string[] {
  const { gateways, mesh, proxy } = context;
  if (gateways === undefined) return [];
  if (gateways.gateways.length === 0) return [nothingSelects(context)];
  return gateways.gateways
    .filter(
      (gateway) =>
        servesRoutes(gateway) && mesh.virtualServices.boundTo(gatewayKey(gateway), proxy.namespace).length === 0,
    )
    .map(
      (gateway) => `no VirtualService is bound to Gateway ${gatewayKey(gateway)}, so it answers 404: see mesh validate`,
    );
}

function nothingSelects({ mesh, proxy }: CompileContext): string {
  const name = proxyName(proxy);
  if (mesh.gateways.length === 0) return `the input has no Gateways, so ${name} opens no ports`;
  const [first] = mesh.gateways;
  const wanted = Object.entries(first?.selector ?? {})
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
  const example = first === undefined ? '' : `; Gateway ${gatewayKey(first)} wants ${wanted}`;
  return `no Gateway selects this workload, so ${name} opens no ports${example}`;
}

function servesRoutes(gateway: Gateway): boolean {
  return gateway.servers.some(({ port, tls }) => {
    const protocol = parseProtocol(port?.protocol);
    return isHttp(protocol)
      ? !tls?.httpsRedirect
      : protocol === 'HTTPS' && tls?.mode !== 'PASSTHROUGH' && tls?.mode !== 'AUTO_PASSTHROUGH';
  });
}
