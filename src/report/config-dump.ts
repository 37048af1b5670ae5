import type { CompiledProxy } from '../compile/compiled.js';
import { typeUrl } from '../envoy/type-urls.js';
import type { Listener } from '../envoy/types.js';
import { type JsonRecord, recordAt, recordsAt, textAt } from '../source/json-fields.js';
import { byText } from './proxy-config/order.js';
import { redactSecrets } from './redact.js';

/** Wraps a message as google.protobuf.Any: its type URL first, then its own fields. */
const any = (message: string, value: object): JsonRecord => ({ '@type': typeUrl(message), ...value });

const listenerAny = (listener: object): JsonRecord => any('envoy.config.listener.v3.Listener', listener);
const clusterAny = (cluster: object): JsonRecord => any('envoy.config.cluster.v3.Cluster', cluster);
const routeAny = (routeConfig: object): JsonRecord => any('envoy.config.route.v3.RouteConfiguration', routeConfig);
const endpointAny = (assignment: object): JsonRecord =>
  any('envoy.config.endpoint.v3.ClusterLoadAssignment', assignment);
const secretAny = (secret: object): JsonRecord => any('envoy.extensions.transport_sockets.tls.v3.Secret', secret);
const section = (name: string, fields: object): JsonRecord => any(`envoy.admin.v3.${name}`, fields);

/** The route configurations that are part of a listener's HTTP connection managers, which Envoy reports as static. */
function inlineRouteConfigs(listener: Listener): readonly JsonRecord[] {
  const chains = [
    ...(listener.filterChains ?? []),
    ...(listener.defaultFilterChain ? [listener.defaultFilterChain] : []),
  ];
  return chains
    .flatMap((chain) => recordsAt(chain, 'filters'))
    .map((filter) => recordAt(filter, 'typedConfig', 'routeConfig'))
    .filter((routeConfig) => routeConfig !== undefined);
}

/** Route configurations of ports by number, then the others: the order in which istioctl's sort leaves the whole list alone. */
function inOrderOfPorts(routes: CompiledProxy['routes']): CompiledProxy['routes'] {
  const isPort = ({ name }: { readonly name: string }): boolean => /^\d+$/.test(name);
  const ports = routes.filter(isPort).sort((a, b) => Number(a.name) - Number(b.name));
  return [...ports, ...routes.filter((route) => !isPort(route))];
}

/**
 * An Envoy `config_dump` document of one proxy: what comes over xDS as dynamic resources, what the bootstrap holds as
 * static ones. There are no versions and no times in it, so that equal input gives equal text. Private keys are redacted.
 * See envoy.admin.v3.ConfigDump.
 */
export function buildConfigDump(compiled: CompiledProxy): JsonRecord {
  const { bootstrap, clusters, endpoints, listeners, routes, secrets } = compiled;
  const staticListeners = bootstrap.staticResources?.listeners ?? [];
  const staticClusters = bootstrap.staticResources?.clusters ?? [];
  const inlineRoutes = [
    ...listeners.flatMap(inlineRouteConfigs).sort((a, b) => byText(textAt(a, 'name'), textAt(b, 'name'))),
    ...staticListeners.flatMap(inlineRouteConfigs),
  ];
  // As Envoy with ?include_eds: an assignment that is part of a cluster is a static one.
  const inlineAssignments = clusters.flatMap((cluster) => cluster.loadAssignment ?? []);
  return redactSecrets({
    configs: [
      section('BootstrapConfigDump', { bootstrap }),
      section('ClustersConfigDump', {
        staticClusters: staticClusters.map((cluster) => ({ cluster: clusterAny(cluster) })),
        dynamicActiveClusters: clusters.map((cluster) => ({ cluster: clusterAny(cluster) })),
      }),
      section('EndpointsConfigDump', {
        staticEndpointConfigs: inlineAssignments.map((assignment) => ({ endpointConfig: endpointAny(assignment) })),
        dynamicEndpointConfigs: endpoints.map((assignment) => ({ endpointConfig: endpointAny(assignment) })),
      }),
      section('ListenersConfigDump', {
        staticListeners: staticListeners.map((listener) => ({ listener: listenerAny(listener) })),
        dynamicListeners: listeners.map((listener) => ({
          name: listener.name,
          activeState: { listener: listenerAny(listener) },
        })),
      }),
      section('RoutesConfigDump', {
        staticRouteConfigs: inlineRoutes.map((routeConfig) => ({ routeConfig: routeAny(routeConfig) })),
        dynamicRouteConfigs: inOrderOfPorts(routes).map((routeConfig) => ({ routeConfig: routeAny(routeConfig) })),
      }),
      section('SecretsConfigDump', {
        dynamicActiveSecrets: secrets.map((secret) => ({ name: secret.name, secret: secretAny(secret) })),
      }),
    ],
  });
}
