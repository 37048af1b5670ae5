import type { CompiledProxy } from '../../compile/compiled.js';
import type { CompileContext } from '../../compile/context.js';
import { parseClusterName } from '../../compile/names.js';
import { parseReference } from '../../compile/secrets/reference.js';
import type { Route } from '../../envoy/types.js';
import type { MergedServer } from '../../model/gateway.js';
import { type JsonRecord, textAt, textsAt } from '../../source/json-fields.js';
import { missingCredentials } from '../../standalone/missing-credentials.js';
import { configOf } from '../../trace/owner.js';
import { routeSource } from '../../trace/route-source.js';
import type { Culprit } from './culprit.js';
import { type YamlOrigin, yamlOrigin } from './origin.js';

/** The YAML that istiod's names and metadata connect with a part of the configuration; the most telling first. */
export function directOrigins(
  context: CompileContext,
  compiled: CompiledProxy,
  culprit: Culprit,
): readonly YamlOrigin[] {
  if (culprit.accessLog !== undefined || culprit.httpFilter !== undefined) return [];
  if (culprit.virtualHost !== undefined) return virtualHostOrigins(context, compiled, culprit);
  if (culprit.secret !== undefined) return secretOrigins(context, culprit.secret);
  if (culprit.cluster !== undefined) return clusterOrigins(context, compiled, culprit.cluster);
  return serverOrigins(context, culprit);
}

function virtualHostOrigins(context: CompileContext, compiled: CompiledProxy, culprit: Culprit): readonly YamlOrigin[] {
  const { mesh, proxy } = context;
  const name = textAt(culprit.virtualHost, 'name');
  const hosts = compiled.routes.flatMap(({ virtualHosts }) => virtualHosts ?? []).filter((host) => host.name === name);
  const routes = hosts.flatMap((host) => host.routes ?? []);
  const index = culprit.routeIndex;
  const route = index === undefined ? undefined : routes[index];
  const source = route && routeSource(mesh, proxy, route, name);
  const written = source?.virtualService.httpSources[source.index];
  if (source !== undefined && written !== undefined) {
    return [yamlOrigin(mesh, written.resource, ['spec', 'http', written.index])];
  }
  const made = (route === undefined ? routes : [route]).flatMap((each) => virtualServiceOf(context, each));
  const services = [...new Set(made)].map((resource) => yamlOrigin(mesh, resource, ['spec', 'hosts']));
  return services.length > 0 ? services : serverOrigins(context, culprit);
}

function virtualServiceOf({ mesh }: CompileContext, route: Route): readonly object[] {
  const path = route.metadata?.filterMetadata.istio?.config;
  return mesh.virtualServices.all.filter(({ configPath }) => configPath === path).map(({ resource }) => resource);
}

function secretOrigins(context: CompileContext, secret: JsonRecord): readonly YamlOrigin[] {
  const { mesh, proxy, gateways } = context;
  const name = textAt(secret, 'name');
  const reference = parseReference(name, proxy.namespace);
  const key = `${reference?.namespace}/${reference?.name.replace(/-cacert$/, '')}`;
  const resource = mesh.secrets.get(`${reference?.namespace}/${reference?.name}`) ?? mesh.secrets.get(key);
  const asking = gateways === undefined ? [] : missingCredentials(gateways, name);
  return [
    ...(resource === undefined ? [] : [yamlOrigin(mesh, resource)]),
    ...asking.map(({ server, field }) => serverOrigin(context, server, 'tls', field)),
  ];
}

function clusterOrigins({ mesh }: CompileContext, compiled: CompiledProxy, cluster: JsonRecord): readonly YamlOrigin[] {
  const name = textAt(cluster, 'name');
  const owner = configOf(compiled.clusters.find((each) => each.name === name)?.metadata);
  const rule = mesh.destinationRules.all.find(
    (each) => owner?.kind === 'destination-rule' && each.name === owner.name && each.namespace === owner.namespace,
  );
  const host = parseClusterName(name)?.host;
  const service = mesh.services.all.find(({ hostname }) => hostname === host);
  const resources = rule?.resources ?? (service === undefined ? [] : [service.resource]);
  return resources.map((resource) => yamlOrigin(mesh, resource));
}

/** Servers of Gateways whose hosts a filter chain serves; those of the whole port where that is not told. */
function serverOrigins(context: CompileContext, { listener, filterChain }: Culprit): readonly YamlOrigin[] {
  const name = textAt(listener, 'name');
  const port = Number(name.slice(name.lastIndexOf('_') + 1));
  const servers = (context.gateways?.ports ?? []).filter((each) => each.port === port).flatMap((each) => each.servers);
  const names = textsAt(filterChain, 'filterChainMatch', 'serverNames');
  const own = servers.filter(({ sniHosts }) => sniHosts.some((host) => names.includes(host)));
  return (own.length > 0 ? own : servers).map((server) => serverOrigin(context, server));
}

function serverOrigin({ mesh }: CompileContext, server: MergedServer, ...below: readonly string[]): YamlOrigin {
  return yamlOrigin(mesh, server.gateway.resource, ['spec', 'servers', server.index, ...below]);
}
