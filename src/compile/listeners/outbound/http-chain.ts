import type { Service, ServicePort } from '../../../model/service.js';
import { connectionManager } from '../../filters/connection-manager.js';
import { httpDynamicForwardProxy, isDynamicForward } from '../../filters/dynamic-forward-proxy.js';
import type { ListenerPolicies } from '../../filters/listener-policies.js';
import { filtersBeforeHttp } from '../../filters/network-filter-stack.js';
import { listenerName } from '../../names.js';
import type { ChainCriteria } from '../filter-chain-match.js';
import type { OutboundChain } from './draft.js';

/** The chain that routes HTTP by a route configuration; `service` is the first that uses it. */
export function httpChain(
  policies: ListenerPolicies,
  listener: { readonly bind: string; readonly port: ServicePort },
  routeName: string,
  criteria: ChainCriteria,
  service: Service,
): OutboundChain {
  const { bind, port } = listener;
  const manager = connectionManager(policies, {
    statPrefix: `outbound_${listenerName(bind, port.port)};`,
    routes: routeName,
    extensionPort: port.port,
    protocol: port.protocol,
    beforeRouter: isDynamicForward(service) ? httpDynamicForwardProxy(service) : undefined,
  });
  return { criteria, filters: [...filtersBeforeHttp(policies, port.port), manager] };
}
