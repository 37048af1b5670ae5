import type { CompiledProxy } from '../../compile/compiled.js';
import type { CompileContext } from '../../compile/context.js';
import { parseReference } from '../../compile/secrets/reference.js';
import { CA_SUFFIX } from '../../compile/tls/sds.js';
import type { Route } from '../../envoy/types.js';
import { type JsonRecord, textAt, textsAt } from '../../source/json-fields.js';
import { missingCredentials } from '../../standalone/missing-credentials.js';
import { serverPlace } from '../../trace/origins/listener-origin.js';
import { type Place, placeIn } from '../../trace/origins/place.js';
import { routeSource, sourcePlace } from '../../trace/origins/route-source.js';
import { inboundPlaces, virtualHostService } from '../../trace/origins/service-origin.js';
import { clusterPlaces } from '../../trace/origins/trace-places.js';
import type { Culprit } from './culprit.js';

/** The YAML that istiod's names and metadata connect with a part of the configuration; the most telling first. */
export function directOrigins(context: CompileContext, compiled: CompiledProxy, culprit: Culprit): readonly Place[] {
  if (culprit.accessLog !== undefined || culprit.httpFilter !== undefined) return [];
  if (culprit.virtualHost !== undefined) return virtualHostOrigins(context, compiled, culprit);
  if (culprit.secret !== undefined) return secretOrigins(context, culprit.secret);
  if (culprit.cluster !== undefined) {
    // The DestinationRule comes last; it says more about the cluster than the service does.
    return clusterPlaces(context, compiled, textAt(culprit.cluster, 'name')).slice(-1);
  }
  return listenerOrigins(context, culprit);
}

function virtualHostOrigins(context: CompileContext, compiled: CompiledProxy, culprit: Culprit): readonly Place[] {
  const { mesh, gateways } = context;
  const name = textAt(culprit.virtualHost, 'name');
  const hosts = compiled.routes.flatMap(({ virtualHosts }) => virtualHosts ?? []).filter((host) => host.name === name);
  const routes = hosts.flatMap((host) => host.routes ?? []);
  const route = culprit.routeIndex === undefined ? undefined : routes[culprit.routeIndex];
  const source = route && routeSource(context, route, name);
  if (source !== undefined) return [sourcePlace(source)];
  const made = (route === undefined ? routes : [route]).flatMap((each) => virtualServiceOf(context, each));
  if (made.length > 0) return [...new Set(made)].map((resource) => placeIn(mesh, resource, ['spec', 'hosts']));
  if (gateways !== undefined) return listenerOrigins(context, culprit);
  return name.startsWith('inbound|') ? inboundPlaces(context, portOf(culprit)) : virtualHostService(context, name);
}

function virtualServiceOf({ mesh }: CompileContext, route: Route): readonly object[] {
  const path = route.metadata?.filterMetadata?.istio?.config;
  return mesh.virtualServices.all.filter(({ configPath }) => configPath === path).map(({ resource }) => resource);
}

function secretOrigins(context: CompileContext, secret: JsonRecord): readonly Place[] {
  const { mesh, proxy, gateways } = context;
  const name = textAt(secret, 'name');
  const { namespace, name: secretName = '' } = parseReference(name, proxy.namespace) ?? {};
  const names = [secretName, secretName.endsWith(CA_SUFFIX) ? secretName.slice(0, -CA_SUFFIX.length) : secretName];
  const resource = names.map((each) => mesh.secrets.get(`${namespace}/${each}`)).find((each) => each !== undefined);
  const asking = gateways === undefined ? [] : missingCredentials(gateways, name);
  return [
    ...(resource === undefined ? [] : [placeIn(mesh, resource)]),
    ...asking.map(({ server: { gateway, index }, field }) =>
      placeIn(mesh, gateway.resource, ['spec', 'servers', index, 'tls', field]),
    ),
  ];
}

/** Servers of Gateways whose hosts a filter chain serves, or those of the whole port; the port of a sidecar's workload. */
function listenerOrigins(context: CompileContext, culprit: Culprit): readonly Place[] {
  const { gateways } = context;
  const port = portOf(culprit);
  if (gateways === undefined) {
    return textAt(culprit.listener, 'name').startsWith('virtualInbound') ? inboundPlaces(context, port) : [];
  }
  const servers = gateways.ports.filter((each) => each.port === port).flatMap((each) => each.servers);
  const names = textsAt(culprit.filterChain, 'filterChainMatch', 'serverNames');
  const own = servers.filter(({ sniHosts }) => sniHosts.some((host) => names.includes(host)));
  return (own.length > 0 ? own : servers).map((server) => serverPlace(context, server));
}

function portOf({ listener }: Culprit): number {
  const name = textAt(listener, 'name');
  return Number(name.slice(name.lastIndexOf('_') + 1));
}
