import { messageName, typeUrl } from '../../envoy/type-urls.js';
import { type JsonRecord, recordAt, recordsAt } from '../../source/json-fields.js';

/** The parts of an Envoy config_dump that proxy-config reads. */
export type SectionName =
  | 'BootstrapConfigDump'
  | 'ClustersConfigDump'
  | 'EndpointsConfigDump'
  | 'ListenersConfigDump'
  | 'RoutesConfigDump'
  | 'SecretsConfigDump';

const PACKAGE = 'envoy.admin.v3.';

/** A section of the dump, or undefined; of several of one type the last one counts, as for istioctl. */
export function section(dump: JsonRecord, name: SectionName): JsonRecord | undefined {
  return recordsAt(dump, 'configs').findLast((config) => messageName(String(config['@type'] ?? '')) === PACKAGE + name);
}

/** What istioctl says about a dump that lacks the section. */
export function missingSection(name: SectionName): string {
  return `config dump has no configuration type ${typeUrl(PACKAGE + name)}`;
}

/** A resource without the `@type` that Any adds. */
function unwrap(resource: JsonRecord): JsonRecord {
  const { '@type': _, ...fields } = resource;
  return fields;
}

function resources(
  from: JsonRecord | undefined,
  lists: readonly string[],
  ...path: readonly string[]
): readonly JsonRecord[] {
  return lists
    .flatMap((list) => recordsAt(from, list))
    .map((item) => recordAt(item, ...path))
    .filter((resource) => resource !== undefined)
    .map(unwrap);
}

/** Active clusters, then static ones; warming clusters are left out. */
export function clustersOf(dump: JsonRecord): readonly JsonRecord[] {
  return resources(section(dump, 'ClustersConfigDump'), ['dynamicActiveClusters', 'staticClusters'], 'cluster');
}

/** Listeners in their active state, then static ones. */
export function listenersOf(dump: JsonRecord): readonly JsonRecord[] {
  const from = section(dump, 'ListenersConfigDump');
  return [
    ...resources(from, ['dynamicListeners'], 'activeState', 'listener'),
    ...resources(from, ['staticListeners'], 'listener'),
  ];
}

/** Route configurations over RDS, then those inside listeners. */
export function routeConfigsOf(dump: JsonRecord): readonly JsonRecord[] {
  return resources(section(dump, 'RoutesConfigDump'), ['dynamicRouteConfigs', 'staticRouteConfigs'], 'routeConfig');
}

/** Endpoint assignments over EDS, then those inside clusters. */
export function assignmentsOf(dump: JsonRecord): readonly JsonRecord[] {
  return resources(
    section(dump, 'EndpointsConfigDump'),
    ['dynamicEndpointConfigs', 'staticEndpointConfigs'],
    'endpointConfig',
  );
}

/** The bootstrap, or undefined. */
export function bootstrapOf(dump: JsonRecord): JsonRecord | undefined {
  return recordAt(section(dump, 'BootstrapConfigDump'), 'bootstrap');
}
