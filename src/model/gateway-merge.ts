import type { DroppedServer, Gateway, MergedGateways, MergedServer } from './gateway.js';
import { isHttpServer, isTlsServer, placeServer, resolvePorts, targetsOf } from './gateway-servers.js';
import type { Mesh } from './mesh.js';
import { isHttp, type Protocol } from './protocol.js';
import type { Proxy } from './proxy.js';

/** Servers that share a port, a protocol as written, and a bind address. */
interface Entry {
  readonly port: number;
  readonly protocol: Protocol;
  readonly bind: string;
  readonly servers: MergedServer[];
  routeName: string;
}

interface MergeState {
  /** In order of creation, by port, protocol as written and bind. */
  readonly entries: Map<string, Entry>;
  readonly usedPorts: Set<number>;
  /** The plain-text entry that later servers of a port have to agree with. */
  readonly plainTextOwners: Map<number, Entry>;
  /** Hosts of servers with `tls`, by port and host: the last to claim it, and its bind. */
  readonly tlsHosts: Map<string, MergedServer>;
  readonly serversByRoute: Map<string, MergedServer[]>;
  readonly dropped: DroppedServer[];
  hasAutoPassthrough: boolean;
}

/** Merges the Gateways that apply to a router, server by server, with istiod's rules for conflicts. */
export function mergeGateways(mesh: Mesh, proxy: Proxy): MergedGateways {
  const state: MergeState = {
    entries: new Map(),
    usedPorts: new Set(),
    plainTextOwners: new Map(),
    tlsHosts: new Map(),
    serversByRoute: new Map(),
    dropped: [],
    hasAutoPassthrough: false,
  };
  const applied: Gateway[] = [];
  for (const gateway of mesh.gateways) {
    if (mesh.features.PILOT_SCOPE_GATEWAY_TO_NAMESPACE && gateway.namespace !== proxy.namespace) continue;
    const targets = targetsOf(gateway, proxy);
    if (targets === undefined) continue;
    applied.push(gateway);
    gateway.servers.forEach((server, index) => {
      if (server.port === undefined) return;
      const ports = resolvePorts(gateway, server.port.number ?? 0, targets);
      if (ports.length === 0) state.dropped.push({ gateway, index, reason: 'unbound-port' });
      for (const port of ports) addServer(state, port, placeServer(gateway, index, server, port));
    });
  }
  const ports = [...state.entries.values()];
  return {
    ports,
    serversByRoute: state.serversByRoute,
    hasAutoPassthrough: state.hasAutoPassthrough,
    dropped: state.dropped,
    gateways: applied,
  };
}

function addServer(state: MergeState, port: number, server: MergedServer): void {
  if (server.server.tls !== undefined && !claimTlsHosts(state, port, server)) return;
  // Mirrors istiod: this counts even for a server that a conflict of protocols leaves out.
  if (server.server.tls?.mode === 'AUTO_PASSTHROUGH') state.hasAutoPassthrough = true;
  const owner = state.plainTextOwners.get(port);
  if (!state.usedPorts.has(port)) {
    state.usedPorts.add(port);
    openEntry(state, port, server);
  } else if (owner !== undefined) {
    addBesidePlainText(state, port, server, owner);
  } else if (!isTlsServer(server)) {
    openEntry(state, port, server);
  } else {
    addBesideTls(state, port, server);
  }
}

/** Envoy refuses filter chains with one SNI twice, so a server that repeats a host is left out as a whole. */
function claimTlsHosts(state: MergeState, port: number, server: MergedServer): boolean {
  for (const host of server.hosts) {
    const claimant = state.tlsHosts.get(`${port}/${host}`);
    if (claimant !== undefined && claimant.bind === server.bind) {
      drop(state, server, 'duplicate-tls-host', claimant);
      return false;
    }
  }
  for (const host of server.hosts) state.tlsHosts.set(`${port}/${host}`, server);
  return true;
}

function addBesidePlainText(state: MergeState, port: number, server: MergedServer, owner: Entry): void {
  if (server.bind !== owner.bind) {
    const entry = state.entries.get(entryKey(port, server));
    if (entry === undefined) {
      openEntry(state, port, server);
      return;
    }
    entry.routeName = server.routeName;
    entry.servers.push(server);
    append(state.serversByRoute, server.routeName, server);
    return;
  }
  const mergeable = isHttp(owner.protocol) && (isHttp(server.protocol) || server.protocol === owner.protocol);
  if (!mergeable || server.routeName === '') {
    drop(state, server, 'protocol-conflict', owner.servers[0]);
    return;
  }
  owner.servers.push(server);
  append(state.serversByRoute, server.routeName, server);
}

function addBesideTls(state: MergeState, port: number, server: MergedServer): void {
  if (isHttpServer(server)) {
    const [holder] = state.serversByRoute.get(server.routeName) ?? [];
    if (holder !== undefined) {
      drop(state, server, 'duplicate-route-name', holder);
      return;
    }
    state.serversByRoute.set(server.routeName, [server]);
  }
  const key = entryKey(port, server);
  const entry = state.entries.get(key);
  if (entry === undefined) state.entries.set(key, createEntry(port, server, ''));
  else entry.servers.push(server);
}

function openEntry(state: MergeState, port: number, server: MergedServer): void {
  const entry = createEntry(port, server, server.routeName);
  if (!isTlsServer(server)) state.plainTextOwners.set(port, entry);
  if (isHttpServer(server)) state.serversByRoute.set(server.routeName, [server]);
  state.entries.set(entryKey(port, server), entry);
}

function createEntry(port: number, server: MergedServer, routeName: string): Entry {
  return { port, protocol: server.protocol, bind: server.bind, servers: [server], routeName };
}

const entryKey = (port: number, { server, bind }: MergedServer): string =>
  `${port}/${server.port?.protocol ?? ''}/${bind}`;

function drop(
  state: MergeState,
  { gateway, index }: MergedServer,
  reason: DroppedServer['reason'],
  winner?: MergedServer,
): void {
  state.dropped.push({ gateway, index, reason, winner: winner && { gateway: winner.gateway, index: winner.index } });
}

function append(map: Map<string, MergedServer[]>, key: string, server: MergedServer): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [server]);
  else list.push(server);
}
