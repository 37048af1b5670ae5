import { isIP } from 'node:net';
import type { LbEndpoint } from '../../envoy/types.js';
import { groupBy } from '../../model/group-by.js';
import { CLUSTER_LABEL, NETWORK_LABEL } from '../../model/locality.js';
import type { Mesh } from '../../model/mesh.js';
import { compareText } from '../../model/order.js';
import type { Proxy } from '../../model/proxy.js';
import type { CompileContext } from '../context.js';
import { type GroupMember, type LocalityGroup, localityGroup } from './locality-groups.js';

/** Where traffic for another network goes in. */
interface NetworkGateway {
  readonly network: string;
  readonly address: string;
  readonly port: number;
}

type GatewaysByNetwork = ReadonlyMap<string, readonly NetworkGateway[]>;

const PORT_LABEL = 'networking.istio.io/gatewayPort';
const DEFAULT_PORT = 15443;

const knownGateways = new WeakMap<Mesh, GatewaysByNetwork>();

/** Replaces endpoints of other networks by those networks' gateways; without any gateway every address is direct. */
export function throughNetworkGateways(
  context: CompileContext,
  groups: readonly LocalityGroup[],
): readonly LocalityGroup[] {
  const gateways = gatewaysOf(context.mesh);
  if (gateways.size === 0) return groups;
  const reachable = reachableGateways(gateways, context.proxy.ipMode);
  const scale = [...gateways.values()].map(({ length }) => length).reduce(leastCommonMultiple, 1);
  return groups.map((group) => {
    const scaled = group.members.map((member) => withWeight(member, weightOf(member.lbEndpoint) * scale));
    const isRemote = ({ network }: GroupMember): boolean =>
      network !== '' && network !== context.proxy.network && gateways.has(network);
    const local = scaled.filter((member) => !isRemote(member));
    // Gateways route by SNI, so only mTLS gets through.
    const remote = scaled.filter((member) => isRemote(member) && member.mutualTls);
    return localityGroup(group.locality, [...local, ...gatewayMembers(context, reachable, remote)], group.priority);
  });
}

// Mirrors istiod: a network whose gateways all have addresses of the other IP family is out of reach.
function reachableGateways(gateways: GatewaysByNetwork, ipMode: Proxy['ipMode']): GatewaysByNetwork {
  if (ipMode === 'dual') return gateways;
  const other = ipMode === 'v6' ? 4 : 6;
  return new Map([...gateways].map(([network, of]) => [network, of.filter(({ address }) => isIP(address) !== other)]));
}

function gatewaysOf(mesh: Mesh): GatewaysByNetwork {
  const known = knownGateways.get(mesh);
  if (known !== undefined) return known;
  const gateways = mesh.services.all.flatMap(({ registry, labels, externalAddresses }): NetworkGateway[] => {
    const network = labels[NETWORK_LABEL];
    if (registry !== 'Kubernetes' || !network) return [];
    const port = Number(labels[PORT_LABEL]) || DEFAULT_PORT;
    return externalAddresses.map((address) => ({ network, address, port }));
  });
  const created = groupBy(gateways, ({ network }) => network);
  knownGateways.set(mesh, created);
  return created;
}

function gatewayMembers(
  { mesh }: CompileContext,
  gateways: GatewaysByNetwork,
  remote: readonly GroupMember[],
): readonly GroupMember[] {
  const weights = new Map<NetworkGateway, number>();
  for (const { network, lbEndpoint } of remote) {
    const ofNetwork = gateways.get(network) ?? [];
    const share = Math.floor(weightOf(lbEndpoint) / ofNetwork.length);
    for (const gateway of ofNetwork) weights.set(gateway, (weights.get(gateway) ?? 0) + share);
  }
  return [...weights]
    .sort(([a], [b]) => compareText(a.address, b.address) || a.port - b.port)
    .map(([gateway, weight]) => gatewayMember(gateway, weight, mesh.clusterId));
}

function gatewayMember({ network, address, port }: NetworkGateway, weight: number, clusterId: string): GroupMember {
  return {
    lbEndpoint: {
      endpoint: { address: { socketAddress: { address, portValue: port } } },
      loadBalancingWeight: weight,
      metadata: {
        filterMetadata: {
          'envoy.transport_socket_match': { tlsMode: 'istio' },
          istio: { workload: `;;;;${clusterId}` },
        },
      },
    },
    labels: { [CLUSTER_LABEL]: clusterId, [NETWORK_LABEL]: network },
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
