import { isRecord, type JsonRecord, recordAt, recordsAt, textAt } from '../source/json-fields.js';
import type { Side, SideProxy } from './pair-proxies.js';
import { byName, type ProxyIdentity, type ProxyResources, type ResourceKind } from './resources.js';

/** Secrets that the proxy's agent makes; no mesh configuration holds them. */
const AGENT_SECRETS: ReadonlySet<unknown> = new Set(['default', 'ROOTCA']);

/** Where each kind of resource is in Envoy's config_dump. */
const SECTIONS: Readonly<
  Record<ResourceKind, { readonly section: string; readonly read: (section: JsonRecord) => unknown[] }>
> = {
  bootstrap: { section: 'BootstrapConfigDump', read: ({ bootstrap }) => [bootstrap] },
  clusters: {
    section: 'ClustersConfigDump',
    read: (section) =>
      ['dynamicActiveClusters', 'dynamicWarmingClusters'].flatMap((field) => below(section, field, 'cluster')),
  },
  endpoints: {
    section: 'EndpointsConfigDump',
    read: (section) => below(section, 'dynamicEndpointConfigs', 'endpointConfig'),
  },
  listeners: {
    section: 'ListenersConfigDump',
    read: (section) =>
      recordsAt(section, 'dynamicListeners').map((item) =>
        withoutType((recordAt(item, 'activeState') ?? recordAt(item, 'warmingState'))?.listener),
      ),
  },
  routes: { section: 'RoutesConfigDump', read: (section) => below(section, 'dynamicRouteConfigs', 'routeConfig') },
  secrets: {
    section: 'SecretsConfigDump',
    read: (section) =>
      below(section, 'dynamicActiveSecrets', 'secret').filter(
        (secret) => isRecord(secret) && !AGENT_SECRETS.has(secret.name),
      ),
  },
};

function below(section: JsonRecord, list: string, field: string): unknown[] {
  return recordsAt(section, list).map((item) => withoutType(item[field]));
}

function withoutType(value: unknown): unknown {
  if (!isRecord(value)) return undefined;
  const { '@type': _type, ...rest } = value;
  return rest;
}

/** Envoy config_dump documents, one for each proxy, with field names in lowerCamelCase. */
export function dumpSide(dumps: readonly { readonly name: string; readonly document: JsonRecord }[]): Side {
  return { partial: true, proxies: dumps.map(({ name, document }) => dumpProxy(name, document)) };
}

function dumpProxy(file: string, document: JsonRecord): SideProxy {
  const read = (kind: ResourceKind): unknown[] => {
    const { section, read: readSection } = SECTIONS[kind];
    return sectionsOf(document, section).flatMap(readSection);
  };
  const [bootstrap] = read('bootstrap').filter(isRecord);
  const resources: ProxyResources = {
    routes: byName(read('routes')),
    listeners: byName(read('listeners')),
    clusters: byName(read('clusters')),
    endpoints: byName(read('endpoints'), 'clusterName'),
    secrets: byName(read('secrets')),
    bootstrap: new Map(bootstrap === undefined ? [] : [['bootstrap', bootstrap]]),
  };
  const kinds: readonly ResourceKind[] = ['routes', 'listeners', 'clusters', 'endpoints', 'secrets', 'bootstrap'];
  return {
    identity: identityOf(file, recordAt(bootstrap, 'node')),
    kinds: kinds.filter((kind) => sectionsOf(document, SECTIONS[kind].section).length > 0),
    resources: () => resources,
  };
}

function sectionsOf(document: JsonRecord, name: string): readonly JsonRecord[] {
  return recordsAt(document, 'configs').filter((config) => textAt(config, '@type').endsWith(`.${name}`));
}

/** The node's id is `<type>~<address>~<pod>.<namespace>~<domain>`. */
function identityOf(file: string, node: JsonRecord | undefined): ProxyIdentity {
  const [type, , name] = textAt(node, 'id').split('~');
  const workload = textAt(recordAt(node, 'metadata'), 'WORKLOAD_NAME');
  return { name: name ?? file, type: type === 'router' ? 'gateway' : 'sidecar', workload };
}
