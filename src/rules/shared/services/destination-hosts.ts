import { groupBy } from '../../../model/group-by.js';
import type { Hostname } from '../../../model/host.js';
import { resolveShortHost } from '../../../model/host.js';
import type { Mesh } from '../../../model/mesh.js';
import type { Service } from '../../../model/service.js';
import { didYouMean } from '../../../schema/suggest.js';
import { namesText } from '../names.js';

/** The full name of the Service that Kubernetes DNS takes `service.namespace` or `service.namespace.svc` for; Istio does not. */
export function partlyQualifiedHost({ services, domainSuffix }: Mesh, host: Hostname): Hostname | undefined {
  const labels = host.split('.');
  if (labels.length === 3 && labels[2] !== 'svc') return undefined;
  if (labels.length !== 2 && labels.length !== 3) return undefined;
  const full = `${labels[0]}.${labels[1]}.svc.${domainSuffix}`;
  return services.byHost.has(full) ? full : undefined;
}

/** What the author of an unknown host, as it is written in `namespace`, most likely wants to write. */
export function unknownHostHelp(mesh: Mesh, host: Hostname, namespace: string): string {
  const full = resolveShortHost(host, namespace, mesh.domainSuffix);
  const hidden = [...(mesh.services.byHost.get(full)?.values() ?? [])][0];
  if (hidden) return hiddenHelp(hidden, namespace);
  const qualified = partlyQualifiedHost(mesh, host);
  if (qualified !== undefined) return `write ${qualified}; Istio takes a host with a dot as a full name`;
  const elsewhere = isShort(host) ? (namesOf(mesh).hosts.get(host) ?? []) : [];
  if (elsewhere.length > 0) return `${host} alone means ${full}; did you mean ${namesText(elsewhere, 3)}?`;
  const near = nearHost(mesh, host, namespace);
  if (near !== undefined) return `did you mean ${near}?`;
  return `define a Service or a ServiceEntry for ${full}, or name the one that is meant`;
}

/** The host visible to `namespace` that is spelt most like `host`, written in the same way. */
export function nearHost(mesh: Mesh, host: Hostname, namespace: string): Hostname | undefined {
  if (isShort(host)) return didYouMean(host, namesOf(mesh).inNamespace.get(namespace) ?? []);
  const visible = mesh.services.visibleTo(namespace).map(({ hostname }) => hostname);
  return didYouMean(host, visible);
}

interface ServiceNames {
  /** Names of Services, by namespace. */
  readonly inNamespace: ReadonlyMap<string, readonly string[]>;
  /** Hosts of Services that everybody sees, by name. */
  readonly hosts: ReadonlyMap<string, readonly Hostname[]>;
}

const known = new WeakMap<Mesh, ServiceNames>();

function namesOf(mesh: Mesh): ServiceNames {
  const existing = known.get(mesh);
  if (existing) return existing;
  const services = mesh.services.all.filter(({ registry }) => registry === 'Kubernetes');
  const everywhere = services.filter(({ visibility }) => visibility.kind === 'public');
  const names = {
    inNamespace: mapOf(services, ({ namespace, name }) => [namespace, name]),
    hosts: mapOf(everywhere, ({ name, hostname }) => [name, hostname]),
  };
  known.set(mesh, names);
  return names;
}

function mapOf(
  services: readonly Service[],
  entryOf: (service: Service) => readonly [string, string],
): ReadonlyMap<string, readonly string[]> {
  const groups = groupBy(services.map(entryOf), ([key]) => key);
  return new Map([...groups].map(([key, entries]) => [key, entries.map(([, value]) => value)]));
}

const isShort = (host: Hostname): boolean => !host.includes('.');

function hiddenHelp({ objectName, namespace: owner, registry, visibility }: Service, namespace: string): string {
  const kind = registry === 'Kubernetes' ? 'Service' : 'ServiceEntry';
  const to = visibility.kind === 'namespaces' ? namesText([...visibility.namespaces]) : 'no namespace';
  const field = kind === 'Service' ? 'annotation networking.istio.io/exportTo' : 'exportTo';
  return `${kind} ${owner}/${objectName} defines it, but is exported to ${to}; add ${namespace} to its ${field}`;
}
