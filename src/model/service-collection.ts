import type { Hostname } from './host.js';
import type { Labels } from './labels.js';
import type { Service, ServicePort, Visibility } from './service.js';

/** The services of a scope, one per host name, as istiod accumulates them. */
export interface ServiceCollection {
  add(service: Service): void;
  list(): readonly Service[];
  byHost(): ReadonlyMap<Hostname, Service>;
}

/** An empty collection; a second service of a host is merged into the first. */
export function createServiceCollection(): ServiceCollection {
  const byHost = new Map<Hostname, Service>();
  return {
    add(service) {
      const existing = byHost.get(service.hostname);
      byHost.set(service.hostname, existing === undefined ? service : combine(existing, service));
    },
    list: () => [...byHost.values()],
    byHost: () => byHost,
  };
}

/** What stands for a host name when a second service of that name comes: Kubernetes wins, parts of one service add up. */
function combine(existing: Service, service: Service): Service {
  if (service === existing) return existing;
  if (existing.registry !== service.registry) return existing.registry === 'Kubernetes' ? existing : service;
  if (samePorts(existing.ports, service.ports) || !areParts(existing, service)) return existing;
  const known = new Set(existing.ports.map(({ port }) => port));
  return { ...existing, ports: [...existing.ports, ...service.ports.filter(({ port }) => !known.has(port))] };
}

function samePorts(a: readonly ServicePort[], b: readonly ServicePort[]): boolean {
  return (
    a.length === b.length &&
    a.every((port, index) => {
      const other = b[index];
      return port.name === other?.name && port.port === other.port && port.protocol === other.protocol;
    })
  );
}

/** Whether two services of one host may be merged: all but ports and addresses has to agree. */
function areParts(a: Service, b: Service): boolean {
  return (
    a.namespace === b.namespace &&
    a.resolution === b.resolution &&
    sameLabels(a.labels, b.labels) &&
    sameLabels(a.selector ?? {}, b.selector ?? {}) &&
    sameVisibility(a.visibility, b.visibility)
  );
}

function sameLabels(a: Labels, b: Labels): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

function sameVisibility(a: Visibility, b: Visibility): boolean {
  if (a.kind !== 'namespaces' || b.kind !== 'namespaces') return a.kind === b.kind;
  return a.namespaces.size === b.namespaces.size && [...a.namespaces].every((namespace) => b.namespaces.has(namespace));
}
