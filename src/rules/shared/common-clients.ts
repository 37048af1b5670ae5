import { resolveShortHost } from '../../model/host.js';
import { ANY_NAMESPACE, type Imports, importsRoute, readImports } from '../../model/imported-hosts.js';
import type { Mesh } from '../../model/mesh.js';
import type { Visibility } from '../../model/service.js';
import { findSidecar } from '../../model/sidecar-scope-build.js';
import { isVisibleTo, visibilityOf } from '../../model/visibility.js';
import type { VirtualServiceResource } from '../../schema/types/networking.js';
import { BUILT_IN } from '../described-namespaces.js';
import { isAmbientNamespace } from './ambient/ambient.js';
import { oncePer } from './once-per.js';

/** What it takes to tell which clients an object reaches. */
export interface Reach {
  readonly visibility: Visibility;
  /** The namespace that its hosts are imported from. */
  readonly namespace: string;
  readonly hosts: readonly string[];
}

/** Whether the clients of some namespace see two objects, and import both where a Sidecar limits them. */
export function haveCommonClients(mesh: Mesh, one: Reach, other: Reach): boolean {
  const named = [one, other].flatMap(({ visibility }) =>
    visibility.kind === 'namespaces' ? [...visibility.namespaces] : [],
  );
  return [...namespacesOf(mesh), ...named].some((namespace) => {
    const imports = importsOf(mesh, namespace);
    return isSeen(one, namespace, imports) && isSeen(other, namespace, imports);
  });
}

/** Whether the clients of some namespace see and import a VirtualService. */
export function hasClients(mesh: Mesh, { metadata, spec }: VirtualServiceResource): boolean {
  const { namespace = '' } = metadata;
  const exported = visibilityOf(spec.exportTo, mesh.config.defaultVirtualServiceExportTo, namespace);
  const hosts = (spec.hosts ?? []).map((host) => resolveShortHost(host, namespace, mesh.domainSuffix));
  const reach = { visibility: visibilityToKiali(mesh, exported, namespace), namespace, hosts };
  return haveCommonClients(mesh, reach, reach);
}

/** The visibility of an object, as Kiali sees it: what ambient namespaces hold is private, what goes to a namespace that is not there is public. */
export function visibilityToKiali(mesh: Mesh, visibility: Visibility, namespace: string): Visibility {
  if (isAmbientNamespace(mesh, namespace)) return { kind: 'namespaces', namespaces: new Set([namespace]) };
  const isThere = (name: string): boolean => name === namespace || mesh.namespaces.has(name) || BUILT_IN.has(name);
  const isPrivate = visibility.kind === 'namespaces' && [...visibility.namespaces].every(isThere);
  return isPrivate ? visibility : { kind: 'public' };
}

function isSeen({ visibility, namespace: home, hosts }: Reach, client: string, imports: Imports | undefined): boolean {
  if (!isVisibleTo(visibility, client)) return false;
  if (imports === undefined) return true;
  const imported = [imports.get(home), imports.get(ANY_NAMESPACE)];
  return imported.some((from) => from && hosts.some((host) => importsRoute(from, host, false)));
}

const namespacesOf = oncePer((mesh: Mesh): ReadonlySet<string> => {
  const written = [...mesh.resources.VirtualService, ...mesh.resources.DestinationRule, ...mesh.resources.ServiceEntry];
  return new Set([
    ...mesh.namespaces.keys(),
    ...mesh.proxies.map(({ namespace }) => namespace),
    ...written.map(({ metadata }) => metadata.namespace ?? ''),
  ]);
});

const knownImports = oncePer((_: Mesh) => new Map<string, Imports | undefined>());

/** What the Sidecar for a whole namespace imports; undefined where none limits its clients. */
function importsOf(mesh: Mesh, namespace: string): Imports | undefined {
  const known = knownImports(mesh);
  if (known.has(namespace)) return known.get(namespace);
  const egress = findSidecar(mesh, { namespace, labels: {} })?.spec.egress ?? [];
  const hosts = egress.flatMap((listener) => listener.hosts ?? []);
  const isLimited = hosts.length > 0 && !isAmbientNamespace(mesh, namespace);
  const imports = isLimited ? readImports(hosts, namespace) : undefined;
  known.set(namespace, imports);
  return imports;
}
