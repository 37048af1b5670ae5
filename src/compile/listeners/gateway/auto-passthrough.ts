import type { MergedServer } from '../../../model/gateway.js';
import { isHostSubset } from '../../../model/host.js';
import type { Service, ServicePort } from '../../../model/service.js';
import { destinationRuleFor } from '../../context.js';
import type { ListenerPolicies } from '../../filters/listener-policies.js';
import { protocolFilters, tcpFilterStack } from '../../filters/network-filter-stack.js';
import { tcpProxy, tcpSettings } from '../../filters/tcp-proxy.js';
import { outboundSni } from '../../names.js';
import { MESH_ALPN } from '../mesh-alpn.js';
import type { GatewayChain } from './chain.js';

/** Chains that forward mutual TLS by the SNI that sidecars of other networks use: per service, port and subset. */
export function autoPassthroughChains(
  policies: ListenerPolicies,
  merged: MergedServer,
  extensionPort: number,
): readonly GatewayChain[] {
  const { scope } = policies.context;
  const isServed = (service: Service): boolean =>
    !service.meshExternal && merged.sniHosts.some((host) => isHostSubset(service.hostname, host));
  return scope.services.filter(isServed).flatMap((service) => {
    const subsets = destinationRuleFor(policies.context, service)?.subsets ?? [];
    const ports = service.ports.filter((port) => port.protocol !== 'UDP');
    return ports.flatMap((port) =>
      ['', ...subsets.map((subset) => subset.name ?? '')].map((subset) =>
        sniChain(policies, service, port, subset, extensionPort),
      ),
    );
  });
}

function sniChain(
  policies: ListenerPolicies,
  service: Service,
  port: ServicePort,
  subset: string,
  extensionPort: number,
): GatewayChain {
  const name = outboundSni(service.hostname, port.port, subset);
  const settings = tcpSettings(destinationRuleFor(policies.context, service), subset, { tunnels: false });
  const terminal = protocolFilters(policies, port, name, name, tcpProxy(policies, name, { cluster: name }, settings));
  const filters = tcpFilterStack(policies, { extensionPort, metadataExchange: false, authorization: false }, terminal);
  return { kind: 'tcp', criteria: { serverNames: [name], applicationProtocols: MESH_ALPN }, filters };
}
