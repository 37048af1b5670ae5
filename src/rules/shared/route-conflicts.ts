import { ANY_NAMESPACE, type Imports, importsRoute, readImports } from '../../model/imported-hosts.js';
import type { Mesh } from '../../model/mesh.js';
import type { Visibility } from '../../model/service.js';
import { findSidecar } from '../../model/sidecar-scope-build.js';
import { isVisibleTo } from '../../model/visibility.js';
import { oncePer } from './once-per.js';

/** What it takes to tell which clients a VirtualService reaches. */
export interface Reach {
  readonly visibility: Visibility;
  readonly namespace: string;
  readonly hosts: readonly string[];
}

/** Whether the clients of some namespace see two VirtualServices, and import both where a Sidecar limits them. */
export function haveCommonClients(mesh: Mesh, one: Reach, other: Reach): boolean {
  for (const [namespace, imports] of importsByNamespace(mesh)) {
    if (isSeen(one, namespace, imports) && isSeen(other, namespace, imports)) return true;
  }
  return false;
}

function isSeen({ visibility, namespace: home, hosts }: Reach, client: string, imports: Imports | undefined): boolean {
  if (!isVisibleTo(visibility, client)) return false;
  if (imports === undefined) return true;
  const imported = [imports.get(home), imports.get(ANY_NAMESPACE)];
  return imported.some((from) => from && hosts.some((host) => importsRoute(from, host, false)));
}

/** What the Sidecar for a whole namespace imports; undefined where none limits its clients. */
const importsByNamespace = oncePer((mesh: Mesh): ReadonlyMap<string, Imports | undefined> => {
  const namespaces = new Set([
    ...mesh.namespaces.keys(),
    ...mesh.proxies.map(({ namespace }) => namespace),
    ...mesh.resources.VirtualService.map(({ metadata }) => metadata.namespace ?? ''),
  ]);
  return new Map(
    [...namespaces].map((namespace) => {
      const egress = findSidecar(mesh, { namespace, labels: {} })?.spec.egress ?? [];
      const hosts = egress.flatMap((listener) => listener.hosts ?? []);
      return [namespace, hosts.length > 0 ? readImports(hosts, namespace) : undefined];
    }),
  );
});
