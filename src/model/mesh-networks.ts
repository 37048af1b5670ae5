import { BlockList, isIP } from 'node:net';
import type { ConfigMapResource } from '../schema/types/kubernetes.js';
import type { JsonObject, JsonValue } from '../source/document.js';
import { isRecord } from '../source/json-fields.js';
import { readEmbedded } from './embedded-settings.js';
import { findMeshConfigMap } from './mesh-config-sources.js';
import { compareText } from './order.js';

/** One network of meshNetworks: what belongs to it, and where traffic for it goes in. */
export interface MeshNetwork {
  readonly name: string;
  readonly ranges: readonly Range[];
  readonly registries: readonly string[];
  readonly gateways: readonly {
    readonly address?: string | undefined;
    readonly serviceHost?: string | undefined;
    readonly port: number;
  }[];
}

interface Range {
  readonly address: string;
  readonly bits: number;
  readonly block: BlockList;
}

/** The networks that key `meshNetworks` of istiod's ConfigMap describes, by name. */
export function readMeshNetworks(
  configMaps: readonly ConfigMapResource[],
  rootNamespace: string,
): readonly MeshNetwork[] {
  const text = findMeshConfigMap(configMaps, rootNamespace)?.data?.meshNetworks;
  const value = text === undefined ? undefined : readEmbedded(text);
  const networks = isRecord(value) ? value.networks : undefined;
  return Object.entries(isRecord(networks) ? networks : {})
    .map(([name, network]) => meshNetwork(name, isRecord(network) ? network : {}))
    .sort((a, b) => compareText(a.name, b.name));
}

function meshNetwork(name: string, { endpoints, gateways }: JsonObject): MeshNetwork {
  return {
    name,
    ranges: records(endpoints).flatMap(({ fromCidr }) => rangeOf(textOf(fromCidr)) ?? []),
    registries: records(endpoints).flatMap(({ fromRegistry }) => textOf(fromRegistry) ?? []),
    gateways: records(gateways).map(({ address, registryServiceName, port }) => ({
      address: textOf(address),
      serviceHost: textOf(registryServiceName),
      port: Number(port ?? 0),
    })),
  };
}

const records = (value: JsonValue | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.flatMap((item: JsonValue) => (isRecord(item) ? [item] : [])) : [];

const textOf = (value: JsonValue | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function rangeOf(cidr: string | undefined): Range | undefined {
  const [, ip = '', bits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(cidr ?? '') ?? [];
  const family = isIP(ip);
  if (family === 0 || Number(bits) > (family === 4 ? 32 : 128)) return undefined;
  const block = new BlockList();
  block.addSubnet(ip, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
  return { address: ip, bits: Number(bits), block };
}

/** The network that meshNetworks puts an address of a cluster into: that of the cluster, else of the widest range; empty for none. */
export function networkOfAddress(networks: readonly MeshNetwork[], address: string, clusterId: string): string {
  const ofCluster = networks.find(({ registries }) => registries.includes(clusterId));
  if (ofCluster) return ofCluster.name;
  const family = isIP(address);
  if (family === 0) return '';
  const containing = networks.flatMap(({ name, ranges }) =>
    ranges
      .filter(({ block }) => block.check(address, family === 4 ? 'ipv4' : 'ipv6'))
      .map(({ bits }) => ({ name, bits })),
  );
  return containing.sort((a, b) => a.bits - b.bits)[0]?.name ?? '';
}
