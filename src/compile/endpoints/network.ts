import { isIP } from 'node:net';
import type { Address, LbEndpoint } from '../../envoy/types.js';
import { groupBy } from '../../model/group-by.js';
import { CLUSTER_LABEL, NETWORK_LABEL } from '../../model/locality.js';
import type { Mesh } from '../../model/mesh.js';
import type { NetworkGateway } from '../../model/network-gateways.js';
import { compareText } from '../../model/order.js';
import type { Proxy } from '../../model/proxy.js';
import type { CompileContext } from '../context.js';
import { type GroupMember, type LocalityGroup, localityGroup } from './locality-groups.js';

/** The gateways of a mesh that clusters of one kind of discovery can use. */
interface KnownGateways {
  readonly byNetwork: ReadonlyMap<string, readonly NetworkGateway[]>;
  /** By what weights are multiplied, so that they can be shared among gateways. */
  readonly scale: number;
}

const knownGateways = { eds: new WeakMap<Mesh, KnownGateways>(), dns: new WeakMap<Mesh, KnownGateways>() };

/** Replaces endpoints of other networks by those networks' gateways; without any gateway every address is direct. */
export function throughNetworkGateways(
  context: CompileContext,
  groups: readonly LocalityGroup[],
  discovery: 'eds' | 'dns',
): readonly LocalityGroup[] {
  const { byNetwork, scale } = gatewaysOf(context.mesh, discovery);
  if (byNetwork.size === 0) return groups;
  const gatewaysFor = gatewaySelector(context, byNetwork);
  return groups.map((group) => {
    const scaled = group.members.map((member) => withWeight(member, weightOf(member.lbEndpoint) * scale));
    const isRemote = ({ network }: GroupMember): boolean =>
      network !== '' && network !== context.proxy.network && gatewaysFor(network).length > 0;
    const local = scaled.filter((member) => !isRemote(member));
    // Gateways route by SNI, so only mTLS gets through.
    const remote = scaled.filter((member) => isRemote(member) && member.mutualTls);
    return localityGroup(
      group.locality,
      [...local, ...gatewayMembers(context.proxy, gatewaysFor, remote)],
      group.priority,
    );
  });
}

// Mirrors istiod: host names of gateways are for DNS clusters, which learn of gateways only where none has an IP address.
function gatewaysOf(mesh: Mesh, discovery: 'eds' | 'dns'): KnownGateways {
  const known = knownGateways[discovery].get(mesh);
  if (known !== undefined) return known;
  const withIp = mesh.networkGateways.filter(({ address }) => isIP(address) !== 0);
  const unresolved = withIp.length > 0 ? [] : mesh.networkGateways;
  const usable = discovery === 'eds' ? withIp : unresolved;
  const byNetwork = groupBy(usable, ({ network }) => network);
  const byCluster = groupBy(usable, ({ network, clusterId }) => `${network}\n${clusterId}`);
  const counts = [...byNetwork.values(), ...byCluster.values()].map(({ length }) => length);
  const created = { byNetwork, scale: counts.reduce(leastCommonMultiple, 1) };
  knownGateways[discovery].set(mesh, created);
  return created;
}

type GatewaySelector = (network: string) => readonly NetworkGateway[];

// Mirrors istiod: gateways of the endpoint's own cluster go first, and sidecars speak mTLS only.
function gatewaySelector({ mesh, proxy }: CompileContext, byNetwork: KnownGateways['byNetwork']): GatewaySelector {
  return (network) => {
    const all = byNetwork.get(network) ?? [];
    const ofCluster = all.filter(({ clusterId }) => clusterId === mesh.clusterId);
    const preferred = ofCluster.length > 0 ? ofCluster : all;
    return proxy.type === 'sidecar' ? preferred.filter(({ port }) => port !== 0) : preferred;
  };
}

// Mirrors istiod: a network whose gateways all have addresses of the other IP family is out of reach.
function isReachable({ ipMode }: Proxy, { address }: NetworkGateway): boolean {
  return ipMode === 'dual' || isIP(address) === (ipMode === 'v6' ? 6 : 4);
}

function gatewayMembers(
  proxy: Proxy,
  gatewaysFor: GatewaySelector,
  remote: readonly GroupMember[],
): readonly GroupMember[] {
  const weights = new Map<NetworkGateway, number>();
  for (const { network, lbEndpoint } of remote) {
    const reachable = gatewaysFor(network).filter((gateway) => isReachable(proxy, gateway));
    const share = Math.floor(weightOf(lbEndpoint) / reachable.length);
    for (const gateway of reachable) weights.set(gateway, (weights.get(gateway) ?? 0) + share);
  }
  return [...weights]
    .sort(([a], [b]) => compareText(a.address, b.address) || a.port - b.port)
    .map(([gateway, weight]) => gatewayMember(gateway, weight || 1));
}

function gatewayMember({ network, address, port, clusterId }: NetworkGateway, weight: number): GroupMember {
  const envoyAddress: Address =
    port === 0 ? { pipe: { path: address } } : { socketAddress: { address, portValue: port } };
  return {
    lbEndpoint: {
      endpoint: { address: envoyAddress },
      loadBalancingWeight: weight,
      metadata: {
        filterMetadata: {
          'envoy.transport_socket_match': { tlsMode: 'istio' },
          istio: { workload: `;;;;${clusterId}` },
        },
      },
    },
    labels: { ...(clusterId && { [CLUSTER_LABEL]: clusterId }), [NETWORK_LABEL]: network },
    network,
    mutualTls: true,
  };
}

function withWeight(member: GroupMember, loadBalancingWeight: number): GroupMember {
  return { ...member, lbEndpoint: { ...member.lbEndpoint, loadBalancingWeight } };
}

const weightOf = ({ loadBalancingWeight }: LbEndpoint): number => loadBalancingWeight ?? 1;

function leastCommonMultiple(a: number, b: number): number {
  return (a * b) / greatestCommonDivisor(a, b);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
