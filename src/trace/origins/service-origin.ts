import type { CompileContext } from '../../compile/context.js';
import { parseClusterName } from '../../compile/names.js';
import type { Service } from '../../model/service.js';
import { recordsAt } from '../../source/json-fields.js';
import { numberIn } from '../fields.js';
import { type Place, placeIn } from './place.js';

/** The host and port, or `inbound|http` and port, that a sidecar's virtual host is named after. */
export function virtualHostParts(name: string): { readonly host: string; readonly port: number } | undefined {
  const [, host = '', port] = /^(.*?)[:|](\d+)$/.exec(name) ?? [];
  return port === undefined ? undefined : { host, port: Number(port) };
}

/** The service that a virtual host for calls of a sidecar stands for. */
export function virtualHostService(context: CompileContext, name: string): readonly Place[] {
  const parts = virtualHostParts(name);
  const place = parts && servicePlace(context, parts.host, parts.port);
  return place === undefined ? [] : [place];
}

/** The port of the Service or ServiceEntry that a host and port name for a proxy. */
function servicePlace(context: CompileContext, host: string, port: number): Place | undefined {
  const service = serviceOf(context, host);
  return service && portPlace(context, service, port);
}

/** A port of a service, where it was written; the service when the port is none of its own. */
function portPlace({ mesh }: CompileContext, { resource }: Service, port: number): Place {
  const index = recordsAt(resource, 'spec', 'ports').findIndex(
    (each) => (numberIn(each, 'port') ?? numberIn(each, 'number')) === port,
  );
  return placeIn(mesh, resource, index < 0 ? [] : ['spec', 'ports', index]);
}

function serviceOf({ mesh, proxy, scope }: CompileContext, host: string): Service | undefined {
  const inScope = scope.servicesByHost.get(host);
  if (inScope !== undefined) return inScope;
  const all = mesh.services.byHost.get(host);
  return all?.get(proxy.namespace) ?? all?.values().next().value;
}

/** What made the inbound side of a port of the proxy's workload: a Sidecar's ingress listener, else the Services. */
export function inboundPlaces(context: CompileContext, port: number): readonly Place[] {
  const { mesh, proxy, scope } = context;
  const index = scope.ingress.findIndex((listener) => listener.port?.number === port);
  if (scope.sidecar !== undefined && index >= 0) {
    return [placeIn(mesh, scope.sidecar.resource, ['spec', 'ingress', index])];
  }
  if (scope.ingress.length > 0) return [];
  return proxy.serviceTargets
    .filter(({ targetPort }) => targetPort === port)
    .map((target) => portPlace(context, target.service, target.port.port));
}

/** The Service, ServiceEntry or Sidecar behind a cluster's name. */
export function clusterService(context: CompileContext, cluster: string): readonly Place[] {
  const parts = parseClusterName(cluster);
  if (parts === undefined) return [];
  if (parts.direction === 'inbound') return inboundPlaces(context, parts.port);
  return [servicePlace(context, parts.host, parts.port)].filter((place) => place !== undefined);
}
