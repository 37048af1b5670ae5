import type { Hostname } from './host.js';
import { compareText } from './order.js';
import type { Service } from './service.js';

type Alias = Service['aliases'][number];

/** Gives every service the ExternalName Services that end at it; chains are followed, loops lead nowhere. */
export function withAliases(services: readonly Service[]): readonly Service[] {
  const targets = new Map<Hostname, Hostname>();
  for (const service of services)
    if (service.resolution === 'alias') targets.set(service.hostname, service.externalName ?? '');
  if (targets.size === 0) return services;
  const aliases = new Map<Hostname, Alias[]>();
  for (const { resolution, hostname, namespace } of services) {
    const end = resolution === 'alias' ? endOfChain(hostname, targets) : undefined;
    if (end === undefined) continue;
    const known = aliases.get(end);
    if (known) known.push({ hostname, namespace });
    else aliases.set(end, [{ hostname, namespace }]);
  }
  for (const list of aliases.values())
    list.sort((a, b) => compareText(a.namespace, b.namespace) || compareText(a.hostname, b.hostname));
  return services.map((service) => {
    const found = service.resolution === 'alias' ? undefined : aliases.get(service.hostname);
    return found ? { ...service, aliases: found } : service;
  });
}

function endOfChain(alias: Hostname, targets: ReadonlyMap<Hostname, Hostname>): Hostname | undefined {
  const seen = new Set<Hostname>();
  let host: Hostname = alias;
  for (let next = targets.get(host); next !== undefined; next = targets.get(host)) {
    if (seen.has(host)) return undefined;
    seen.add(host);
    host = next;
  }
  return host;
}
