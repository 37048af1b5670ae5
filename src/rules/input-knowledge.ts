import { distance } from 'fastest-levenshtein';
import { podMakers } from '../model/derive/workloads.js';
import { type Hostname, isHostSubset, isWildcard } from '../model/host.js';
import { isRouter } from '../model/injection.js';
import { isLabelSubset, type Labels } from '../model/labels.js';
import type { Mesh } from '../model/mesh.js';
import type { KubernetesObject } from '../schema/types/meta.js';
import type { Assumptions } from './assumptions.js';
import type { Knowledge, Presence } from './knowledge.js';

/**
 * What an input tells about names that it does not define. They are missing where it describes the namespace they belong to,
 * where it describes all namespaces, and where the namespace looks like a misspelt one; otherwise they may live elsewhere.
 */
export function knowledgeOf(mesh: Mesh, assumptions: Assumptions = {}): Knowledge {
  const described = describedNamespaces(mesh);
  const isWhole = describesWholeMesh(mesh);
  const isAssumed = (namespace: string): boolean => isListed(assumptions.namespaces, namespace);
  const isKnown = (namespace: string): boolean =>
    described.has(namespace) || isWhole || isMisspelt(namespace, described);
  const within = (namespace: string): Presence => (isKnown(namespace) && !isAssumed(namespace) ? 'missing' : 'unknown');
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
      if (namespace !== undefined) return within(namespace);
      return (isWhole || hasGatewayWorkload(mesh)) && !assumptions.namespaces?.length ? 'missing' : 'unknown';
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
    elsewhere: () => (isWhole && !assumptions.namespaces?.length ? 'missing' : 'unknown'),
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

/** Several namespaces, each with its Namespace, come from somebody who gave all there is. */
function describesWholeMesh({ resources, namespaces, origins }: Mesh): boolean {
  if (namespaces.size < 2) return false;
  const isDescribed = (namespace: string | undefined): boolean =>
    namespace === undefined || namespaces.has(namespace) || BUILT_IN.has(namespace);
  const objects: readonly KubernetesObject[] = Object.values(resources).flat();
  return objects.every((object) => !origins.has(object) || isDescribed(object.metadata.namespace));
}

/** Namespaces that every cluster has. */
const BUILT_IN: ReadonlySet<string> = new Set([
  'default',
  'kube-system',
  'kube-public',
  'kube-node-lease',
  'istio-system',
]);

function isMisspelt(namespace: string, known: ReadonlySet<string>): boolean {
  return [...known].some((name) => isNear(name, namespace) && !isSibling(name, namespace));
}

/** One letter off, or two in a long name or swapped. */
function isNear(one: string, other: string): boolean {
  if (one.length < 4) return false;
  const steps = distance(one, other);
  const letters = (name: string): string => [...name].sort().join('');
  return steps <= 1 || (steps === 2 && (one.length > 5 || letters(one) === letters(other)));
}

/** Names such as `team-a` and `team-b`, `stage1` and `stage2`, differ on purpose. */
function isSibling(one: string, other: string): boolean {
  const stem = (name: string): string => name.replace(/(?:-\w{1,2}|\d+)$/, '');
  return stem(one) === stem(other);
}

/** A selector over all namespaces is mostly for gateways, which often live in another repository. */
function hasGatewayWorkload({ resources, origins }: Mesh): boolean {
  return (
    resources.Pod.some((pod) => isRouter(pod) && origins.has(pod)) ||
    podMakers(resources).some(({ object, template }) => isRouter(template) && origins.has(object))
  );
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
