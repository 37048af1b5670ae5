import type { CompileContext } from '../context.js';
import { listenerPolicies } from '../filters/listener-policies.js';
import { buildGatewayListeners } from './gateway/listeners.js';
import { buildInboundListeners } from './inbound/listeners.js';
import { buildHttpProxyListener } from './outbound/http-proxy.js';
import { buildOutboundListeners } from './outbound/listeners.js';
import { buildVirtualOutbound } from './outbound/virtual-outbound.js';
import type { ListenerSections } from './sections.js';

export { allListeners, type ListenerSections, routeNamesOf } from './sections.js';

/** Builds every listener that istiod would send to a proxy, before EnvoyFilters. */
export function buildListeners(context: CompileContext): ListenerSections {
  if (context.proxy.type === 'router') {
    return { gateway: buildGatewayListeners(listenerPolicies(context, 'gateway')), outbound: [], inbound: [] };
  }
  const outbound = listenerPolicies(context, 'outbound');
  return {
    gateway: [],
    outbound: buildOutboundListeners(outbound),
    httpProxy: buildHttpProxyListener(outbound),
    virtualOutbound: buildVirtualOutbound(outbound),
    inbound: buildInboundListeners(listenerPolicies(context, 'inbound')),
  };
}
