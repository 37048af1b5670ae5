const MANAGER = 'HttpConnectionManager';

/**
 * What a proxy can be asked, out of `mesh proxy-config all -o json`: one target for each route of each domain of each filter chain that
 * the bootstrap serves, with the address that it has there.
 */
export function routeTable(dump, bootstrap) {
  const section = (name) => dump.configs.find(({ '@type': type }) => type.endsWith(`.${name}`)) ?? {};
  const listeners = (section('ListenersConfigDump').dynamicListeners ?? []).map(
    ({ activeState }) => activeState.listener,
  );
  const routes = (section('RoutesConfigDump').dynamicRouteConfigs ?? []).map(({ routeConfig }) => routeConfig);
  const clusters = (section('ClustersConfigDump').dynamicActiveClusters ?? []).map(({ cluster }) => cluster);
  const served = new Map(bootstrap.staticResources.listeners.map(({ name, address }) => [name, address.socketAddress]));
  const router = bootstrap.node.id.startsWith('router~');
  const podIp = bootstrap.node.id.split('~')[1];
  const ports = listeners.flatMap((listener) => doors(listener, served, router, podIp));
  const targets = ports.flatMap((door) => door.chains.flatMap((chain) => targetsOf(door, chain, routes)));
  const named = (which) => new Set(clusters.filter(which).map(({ name }) => name));
  const originalDestinations = named(({ type }) => type === 'ORIGINAL_DST');
  const tlsClusters = named(({ transportSocket, transportSocketMatches }) => transportSocket ?? transportSocketMatches);
  return { targets, originalDestinations, tlsClusters };
}

/** The addresses under which Envoy serves a listener: `{wire, where, chains}`, `where` being what a trace is asked. */
function doors(listener, served, router, podIp) {
  const { address, portValue: port } = listener.address?.socketAddress ?? {};
  const chains = (listener.filterChains ?? []).concat(listener.defaultFilterChain ?? []);
  if (listener.name === 'virtualInbound') return inboundDoors(chains, served, podIp);
  const bound = served.get(listener.name);
  if (bound === undefined || chains.some(speaksMeshTls)) return [];
  const wire = { address: bound.address, port: bound.portValue };
  const dialled = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address;
  const destination = `${dialled.includes(':') ? `[${dialled}]` : dialled}:${port}`;
  const where = router ? { listenerPort: port } : { direction: 'outbound', destination };
  return [{ wire, where, port, chains }];
}

/** Chains that take the mesh's mutual TLS take plain text here. */
function speaksMeshTls({ transportSocket }) {
  const certificates = transportSocket?.typedConfig?.commonTlsContext?.tlsCertificateSdsSecretConfigs ?? [];
  return certificates.some(({ name }) => name === 'default');
}

/** Plain text to the ports of the workload; the mesh's mutual TLS is off. */
function inboundDoors(chains, served, podIp) {
  const ports = [...new Set(chains.map(({ filterChainMatch }) => filterChainMatch?.destinationPort))];
  return ports.flatMap((port) => {
    const bound = served.get(`virtualInbound_${port}`);
    const own = chains.filter(({ filterChainMatch }) => filterChainMatch?.destinationPort === port);
    const plain = own.filter(({ transportSocket }) => transportSocket === undefined);
    if (bound === undefined || plain.length === 0) return [];
    const wire = { address: bound.address, port: bound.portValue };
    return [{ wire, where: { direction: 'inbound', destination: `${podIp}:${port}` }, port, chains: plain }];
  });
}

function targetsOf({ wire, where, port }, chain, routes) {
  const { serverNames = [], transportProtocol } = chain.filterChainMatch ?? {};
  const context = chain.transportSocket?.typedConfig;
  const tls = context !== undefined || transportProtocol === 'tls';
  const base = { wire, where, port, tls, serverNames };
  const manager = chain.filters.find(({ typedConfig }) => typedConfig?.['@type'].endsWith(MANAGER))?.typedConfig;
  if (manager === undefined) return [{ ...base, raw: true }];
  const config = manager.routeConfig ?? routes.find(({ name }) => name === manager.rds?.routeConfigName);
  return (config?.virtualHosts ?? []).flatMap((virtualHost) =>
    virtualHost.domains.flatMap((domain) => (virtualHost.routes ?? [{}]).map((route) => ({ ...base, domain, route }))),
  );
}
