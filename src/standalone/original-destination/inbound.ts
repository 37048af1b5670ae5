import { type JsonRecord, numberAt, recordAt, recordsAt, textAt, textsAt } from '../../source/json-fields.js';
import { without } from '../rewrite.js';
import type { Report } from '../rewrite-config.js';
import { predicateHolds } from './port-predicate.js';

const HTTP_INSPECTOR = 'envoy.filters.listener.http_inspector';

/** The listener that all intercepted connections enter, split into one for each port that the workload serves. */
export function splitByPort(listener: JsonRecord, host: string, report: Report): readonly JsonRecord[] {
  const name = textAt(listener, 'name');
  const ownPort = numberAt(listener, 'address', 'socketAddress', 'portValue');
  const chains = recordsAt(listener, 'filterChains');
  const ports = new Set(chains.map(destinationPort).filter((port) => port !== 0 && port !== ownPort));
  report(
    'replaced',
    `listener ${name}`,
    `nothing intercepts connections here; ${host} listens on each port of the workload`,
  );
  if (chains.some((chain) => destinationPort(chain) === 0)) {
    report(
      'dropped',
      'pass-through of ports that no Service names',
      'it needs the original destination of intercepted connections',
    );
  }
  return [...ports].map((port) => portListener(listener, name, host, port));
}

function destinationPort(chain: JsonRecord): number {
  return numberAt(chain, 'filterChainMatch', 'destinationPort');
}

function portListener(listener: JsonRecord, name: string, host: string, port: number): JsonRecord {
  const filterChains = recordsAt(listener, 'filterChains')
    .filter((chain) => destinationPort(chain) === port)
    .map((chain) => ({
      ...chain,
      filterChainMatch: without(recordAt(chain, 'filterChainMatch') ?? {}, 'destinationPort'),
    }));
  return {
    ...without(listener, 'defaultFilterChain', 'additionalAddresses'),
    name: `${name}_${port}`,
    address: { socketAddress: { address: host, portValue: port } },
    listenerFilters: listenerFilters(listener, port, filterChains),
    filterChains,
  };
}

/** Inspectors that apply to the port, and HTTP's where a chain asks for it. */
function listenerFilters(listener: JsonRecord, port: number, chains: readonly JsonRecord[]): readonly JsonRecord[] {
  const filters = recordsAt(listener, 'listenerFilters')
    .filter((filter) => filter.filterDisabled === undefined || !predicateHolds(filter.filterDisabled, port))
    .map((filter) => without(filter, 'filterDisabled'));
  const wantsHttp = chains.some((chain) => textsAt(chain, 'filterChainMatch', 'applicationProtocols').includes('h2c'));
  if (!wantsHttp || filters.some((filter) => filter.name === HTTP_INSPECTOR)) return filters;
  const typedConfig = {
    '@type': 'type.googleapis.com/envoy.extensions.filters.listener.http_inspector.v3.HttpInspector',
  };
  return [...filters, { name: HTTP_INSPECTOR, typedConfig }];
}
