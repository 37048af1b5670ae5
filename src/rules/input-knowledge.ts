import { type Hostname, isHostSubset, isWildcard } from '../model/host.js';
import type { Labels } from '../model/labels.js';
import type { Mesh } from '../model/mesh.js';
import { indexByLabels } from '../model/selectors.js';
import type { KubernetesObject } from '../schema/types/meta.js';
import type { SourceDocument } from '../source/document.js';
import { resourceRefOf } from '../source/object-identity.js';
import type { Assumptions } from './assumptions.js';
import {
  BUILT_IN,
  describedNamespaces,
  describesWholeMesh,
  hasGatewayWorkload,
  isMisspelt,
} from './described-namespaces.js';
import type { Knowledge, Presence } from './knowledge.js';

/**
 * What an input tells about names that it does not define. They are missing where it describes the namespace they belong to,
 * where it describes all namespaces, and where the namespace looks like a misspelt one; otherwise they may live elsewhere.
 */
export function knowledgeOf(
  mesh: Mesh,
  assumptions: Assumptions = {},
  documents: readonly SourceDocument[] = [],
): Knowledge {
  const isFaulty = faultyObjects(documents, mesh);
  const described = describedNamespaces(mesh);
  const isWhole = describesWholeMesh(mesh);
  const isAssumed = (namespace: string): boolean => isListed(assumptions.namespaces, namespace);
  const isKnown = (namespace: string): boolean =>
    described.has(namespace) || isWhole || isMisspelt(namespace, described);
  const within = (namespace: string): Presence => (isKnown(namespace) && !isAssumed(namespace) ? 'missing' : 'unknown');
  const hosts = hostIndex(mesh);
  const selectsPods = podFinder(mesh);
  const accounts = new Set(mesh.proxies.map((proxy) => `${proxy.namespace}/${proxy.serviceAccount}`));
  return {
    host(host, fromNamespace) {
      if (hosts(fromNamespace).has(host)) return 'found';
      if (host === `${API_SERVER}.svc.${mesh.domainSuffix}`) return 'unknown';
      if (isAssumedHost(assumptions.services, host, mesh.domainSuffix)) return 'unknown';
      const [name, namespace] = serviceOfHost(host, mesh.domainSuffix) ?? [];
      if (name !== undefined && isFaulty('Service', `${namespace}/${name}`)) return 'unknown';
      return within(namespace ?? fromNamespace);
    },
    gateway(key) {
      const [namespace = ''] = key.split('/');
      if (keysOf(mesh.resources.Gateway).has(key)) return 'found';
      return isListed(assumptions.gateways, key) || isFaulty('Gateway', key) ? 'unknown' : within(namespace);
    },
    pods(selector, namespace) {
      if (selectsPods(selector, namespace)) return 'found';
      if (namespace !== undefined) return within(namespace);
      return (isWhole || hasGatewayWorkload(mesh)) && !assumptions.namespaces?.length ? 'missing' : 'unknown';
    },
    namespace(name) {
      if (mesh.namespaces.has(name)) return 'found';
      if (BUILT_IN.has(name)) return 'unknown';
      return mesh.namespaces.size === 0 || isAssumed(name) || described.has(name) ? 'unknown' : 'missing';
    },
    secret(namespace, name) {
      const key = `${namespace}/${name}`;
      if (mesh.secrets.has(key)) return 'found';
      return isListed(assumptions.secrets, key) || isFaulty('Secret', key) ? 'unknown' : within(namespace);
    },
    serviceAccount(namespace, name) {
      if (keysOf(mesh.resources.ServiceAccount).has(`${namespace}/${name}`)) return 'found';
      return accounts.has(`${namespace}/${name}`) ? 'found' : within(namespace);
    },
    elsewhere: () => (isWhole && !assumptions.namespaces?.length ? 'missing' : 'unknown'),
  };
}

/** The Service that every cluster has, and no manifest. */
const API_SERVER = 'kubernetes.default';

type PodFinder = (selector: Labels, namespace: string | undefined) => boolean;

/** Whether a selector selects a Pod of a namespace, or of any; an empty one selects all. */
function podFinder({ proxies }: Mesh): PodFinder {
  const everywhere = indexByLabels(proxies, ({ podLabels }) => ({ namespace: '', labels: podLabels }));
  const inNamespace = indexByLabels(proxies, ({ namespace, podLabels }) => ({ namespace, labels: podLabels }));
  const namespaces = new Set(proxies.map(({ namespace }) => namespace));
  return (selector, namespace) => {
    if (Object.keys(selector).length === 0)
      return namespace === undefined ? proxies.length > 0 : namespaces.has(namespace);
    const found = namespace === undefined ? everywhere.select('', selector) : inNamespace.select(namespace, selector);
    return found.length > 0;
  };
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

/** Name and namespace of the Service that a host of the cluster names; hosts outside it name none. */
function serviceOfHost(host: Hostname, domainSuffix: string): readonly [name: string, namespace: string] | undefined {
  const suffix = `.svc.${domainSuffix}`;
  const [name, namespace, ...more] = host.endsWith(suffix) ? host.slice(0, -suffix.length).split('.') : [];
  return name !== undefined && namespace !== undefined && more.length === 0 ? [name, namespace] : undefined;
}

/** Objects that are there and cannot be used: that is reported already, so nobody shall say that they are missing. */
function faultyObjects(
  documents: readonly SourceDocument[],
  { origins }: Mesh,
): (kind: string, key: string) => boolean {
  let faulty: ReadonlySet<string> | undefined;
  return (kind, key) => {
    faulty ??= namesOf(documents, new Set([...origins.values()].map(({ document }) => document)));
    return faulty.has(`${kind} ${key}`);
  };
}

function namesOf(documents: readonly SourceDocument[], usable: ReadonlySet<SourceDocument>): ReadonlySet<string> {
  const names = documents.flatMap((document) => {
    const reference = usable.has(document) ? undefined : resourceRefOf(document);
    return reference ? [`${reference.kind} ${reference.namespace ?? 'default'}/${reference.name}`] : [];
  });
  return new Set(names);
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
