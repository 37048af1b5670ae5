import { readEmbedded } from '../../model/embedded-settings.js';
import type { JsonObject, JsonValue, Path } from '../../source/document.js';
import { isRecord } from '../../source/json-fields.js';
import { defineRule } from '../rule.js';
import { domainFault } from '../shared/values/dns-name.js';
import { ipBlockFault } from '../shared/values/ip-address.js';
import { hostFault } from '../shared/values/network-address.js';
import { portFault } from '../shared/values/port-number.js';

export const rule = defineRule({
  code: 'MSH0822',
  name: 'invalid-mesh-network',
  severity: 'error',
  upstream: [],
  summary: 'A network of meshNetworks has an endpoint or gateway that is not well formed.',
  docs: {
    why: '`meshNetworks` tells istiod which endpoints live in which network, and through which gateway the others reach them. istiod refuses the whole text when a range, registry, address, name or port is malformed, and treats the mesh as one network.',
    fix: 'Give endpoints `fromCidr` or `fromRegistry`, and gateways an `address` or `registryServiceName` with a `port`.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.ConfigMap) {
      const text = resource.data?.meshNetworks;
      if (text === undefined || !resource.metadata.name.startsWith('istio')) continue;
      for (const { path, fault } of networkFaults(readEmbedded(text))) {
        const message = `network ${path[1]}: ${fault}; istiod refuses all of meshNetworks, and endpoints of other networks are called directly`;
        yield { resource, path: ['data', 'meshNetworks', ...path], message };
      }
    }
  },
});

interface NetworkFault {
  readonly path: Path;
  readonly fault: string;
}

function networkFaults(value: JsonValue | undefined): readonly NetworkFault[] {
  const networks = fieldOf(value, 'networks');
  return Object.entries(isRecord(networks) ? networks : {}).flatMap(([name, network]) => [
    ...itemsOf(network, 'endpoints', endpointFault, ['networks', name]),
    ...itemsOf(network, 'gateways', gatewayFault, ['networks', name]),
  ]);
}

function itemsOf(
  network: JsonValue | undefined,
  field: string,
  faultOf: (item: JsonObject) => string | undefined,
  path: Path,
): readonly NetworkFault[] {
  const items = fieldOf(network, field);
  return (Array.isArray(items) ? items : []).flatMap((item: JsonValue, index) => {
    const fault = isRecord(item) ? faultOf(item) : undefined;
    return fault === undefined ? [] : [{ path: [...path, field, index], fault }];
  });
}

function endpointFault({ fromCidr, fromRegistry }: JsonObject): string | undefined {
  if (typeof fromCidr === 'string') return described('the range', fromCidr, ipBlockFault(fromCidr));
  return typeof fromRegistry === 'string'
    ? described('the registry', fromRegistry, domainFault(fromRegistry))
    : 'an endpoint has neither fromCidr nor fromRegistry';
}

function gatewayFault({ address, registryServiceName, port }: JsonObject): string | undefined {
  if (portFault(Number(port ?? 0)) !== undefined) return `a gateway has the port ${port ?? 0}`;
  if (typeof address === 'string') return described('the gateway address', address, hostFault(address));
  return typeof registryServiceName === 'string'
    ? described('the gateway service', registryServiceName, domainFault(registryServiceName))
    : undefined;
}

const described = (what: string, value: string, fault: string | undefined): string | undefined =>
  fault && `${what} ${JSON.stringify(value)} ${fault}`;

const fieldOf = (value: JsonValue | undefined, field: string): JsonValue | undefined =>
  isRecord(value) ? value[field] : undefined;
