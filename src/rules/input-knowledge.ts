import { podMakers } from '../model/derive/workloads.js';
import { type Hostname, isHostSubset, isWildcard } from '../model/host.js';
import { isRouter } from '../model/injection.js';
import { isLabelSubset, type Labels } from '../model/labels.js';
import type { Mesh } from '../model/mesh.js';
import type { KubernetesObject } from '../schema/types/meta.js';
import type { Assumptions } from './assumptions.js';
import type { Knowledge, Presence } from './knowledge.js';

/** What an input tells about names that it does not define: those of namespaces it describes are missing, others unknown. */
export function knowledgeOf(mesh: Mesh, assumptions: Assumptions = {}): Knowledge {
  const described = describedNamespaces(mesh);
  const isAssumed = (namespace: string): boolean => isListed(assumptions.namespaces, namespace);
  const isDescribed = (namespace: string): boolean => described.has(namespace) && !isAssumed(namespace);
  const within = (namespace: string): Presence => (isDescribed(namespace) ? 'missing' : 'unknown');
  const hosts = hostIndex(mesh);
  return {
    host(host, fromNamespace) {
      if (hosts(fromNamespace).has(host)) return 'found';
      if (isAssumedHost(assumptions.services, host, mesh.domainSuffix)) return 'unknown';
      return within(namespaceOfHost(host, mesh.domainSuffix) ?? fromNamespace);
    },
    gateway(key) {
      const [namespace = ''] = key.split('/');
      if (keysOf(mesh.resources.Gateway).has(key)) return 'found';
      return isListed(assumptions.gateways, key) ? 'unknown' : within(namespace);
    },
    pods(selector, namespace) {
      if (selectsPods(mesh, selector, namespace)) return 'found';
      return namespace === undefined ? anywhere(mesh, assumptions) : within(namespace);
    },
    namespace(name) {
      if (mesh.namespaces.has(name)) return 'found';
      return mesh.namespaces.size === 0 || isAssumed(name) || described.has(name) ? 'unknown' : 'missing';
    },
    secret(namespace, name) {
      const key = `${namespace}/${name}`;
      if (mesh.secrets.has(key)) return 'found';
      return isListed(assumptions.secrets, key) ? 'unknown' : within(namespace);
    },
    serviceAccount(namespace, name) {
      if (keysOf(mesh.resources.ServiceAccount).has(`${namespace}/${name}`)) return 'found';
      const isUsed = mesh.proxies.some((proxy) => proxy.namespace === namespace && proxy.serviceAccount === name);
      return isUsed ? 'found' : within(namespace);
    },
  };
}

/** Namespaces of which the input shows what runs there, not only how traffic is to be routed. */
function describedNamespaces({ resources, origins }: Mesh): ReadonlySet<string> {
  const written: readonly KubernetesObject[] = [
    ...resources.Service,
    ...resources.ServiceEntry,
    ...resources.Pod,
    ...resources.WorkloadEntry,
    ...podMakers(resources).map(({ object }) => object),
  ].filter((object) => origins.has(object));
  return new Set([
    ...resources.Namespace.map(({ metadata }) => metadata.name),
    ...written.map(({ metadata }) => metadata.namespace ?? ''),
  ]);
}

/** A selector over all namespaces is for gateways, which often live in another repository. */
function anywhere(mesh: Mesh, { namespaces = [] }: Assumptions): Presence {
  const hasGateway =
    mesh.resources.Pod.some((pod) => isRouter(pod) && mesh.origins.has(pod)) ||
    podMakers(mesh.resources).some(({ object, template }) => isRouter(template) && mesh.origins.has(object));
  return hasGateway && namespaces.length === 0 ? 'missing' : 'unknown';
}

function selectsPods(mesh: Mesh, selector: Labels, namespace: string | undefined): boolean {
  return mesh.proxies.some(
    (proxy) => (namespace === undefined || proxy.namespace === namespace) && isLabelSubset(selector, proxy.podLabels),
  );
}

type HostSet = (namespace: string) => { has(host: Hostname): boolean };

function hostIndex(mesh: Mesh): HostSet {
  const known = new Map<string, ReturnType<HostSet>>();
  return (namespace) => {
    const index = known.get(namespace) ?? visibleHosts(mesh, namespace);
    known.set(namespace, index);
    return index;
  };
}

function visibleHosts(mesh: Mesh, namespace: string): ReturnType<HostSet> {
  const hosts = mesh.services.visibleTo(namespace).map(({ hostname }) => hostname);
  const exact = new Set(hosts);
  const wildcards = hosts.filter(isWildcard);
  return { has: (host) => exact.has(host) || wildcards.some((wildcard) => isHostSubset(host, wildcard)) };
}

const keySets = new WeakMap<readonly KubernetesObject[], ReadonlySet<string>>();

function keysOf(objects: readonly KubernetesObject[]): ReadonlySet<string> {
  const known =
    keySets.get(objects) ?? new Set(objects.map(({ metadata }) => `${metadata.namespace}/${metadata.name}`));
  keySets.set(objects, known);
  return known;
}

/** The namespace that owns a host of the cluster; hosts outside it belong to none. */
function namespaceOfHost(host: Hostname, domainSuffix: string): string | undefined {
  const suffix = `.svc.${domainSuffix}`;
  return host.endsWith(suffix) ? host.slice(0, -suffix.length).split('.').at(-1) : undefined;
}

function isAssumedHost(services: readonly string[] | undefined, host: Hostname, domainSuffix: string): boolean {
  return (services ?? []).some((service) => {
    const isShort = service.split('.').length === 2;
    return isHostSubset(host, service) || (isShort && host === `${service}.svc.${domainSuffix}`);
  });
}

function isListed(names: readonly string[] | undefined, name: string): boolean {
  return (names ?? []).some((listed) => listed === '*' || listed === name || matchesTail(listed, name));
}

function matchesTail(listed: string, name: string): boolean {
  return listed.endsWith('*') && name.startsWith(listed.slice(0, -1));
}
