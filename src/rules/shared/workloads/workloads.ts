import { podMakers } from '../../../model/derive/workloads.js';
import type { Labels } from '../../../model/labels.js';
import type { Mesh } from '../../../model/mesh.js';
import type { Proxy } from '../../../model/proxy.js';
import { indexByLabels, type LabelIndex } from '../../../model/selectors.js';

interface WorkloadIndex {
  readonly all: LabelIndex<Proxy>;
  readonly byNamespace: LabelIndex<Proxy>;
  readonly namespaces: ReadonlyMap<string, readonly Proxy[]>;
}

const indexes = new WeakMap<Mesh, WorkloadIndex>();

function indexOf(mesh: Mesh): WorkloadIndex {
  const known = indexes.get(mesh);
  if (known) return known;
  const namespaces = new Map<string, Proxy[]>();
  for (const proxy of mesh.proxies) {
    const list = namespaces.get(proxy.namespace);
    if (list) list.push(proxy);
    else namespaces.set(proxy.namespace, [proxy]);
  }
  const index: WorkloadIndex = {
    all: indexByLabels(mesh.proxies, ({ podLabels }) => ({ namespace: '', labels: podLabels })),
    byNamespace: indexByLabels(mesh.proxies, ({ namespace, podLabels }) => ({ namespace, labels: podLabels })),
    namespaces,
  };
  indexes.set(mesh, index);
  return index;
}

/** The Pods and virtual machines that a selector selects, in one namespace or in all; an empty selector selects every one. */
export function workloadsOf(mesh: Mesh, selector: Labels | undefined, namespace?: string): readonly Proxy[] {
  const { all, byNamespace, namespaces } = indexOf(mesh);
  if (selector === undefined || Object.keys(selector).length === 0)
    return namespace === undefined ? mesh.proxies : (namespaces.get(namespace) ?? []);
  return namespace === undefined ? all.select('', selector) : byNamespace.select(namespace, selector);
}

/** `<kind>/<namespace>/<name>` of the workload that a Pod belongs to. */
export function workloadKey({ namespace, workload }: Proxy): string {
  return `${workload.kind}/${namespace}/${workload.name}`;
}

const written = new WeakMap<Mesh, ReadonlySet<string>>();

/** Whether the input has the workload, rather than mesh assuming it. */
export function isWritten(mesh: Mesh, proxy: Proxy): boolean {
  let keys = written.get(mesh);
  if (keys === undefined) {
    const makers = podMakers(mesh.resources).filter(({ object }) => mesh.origins.has(object));
    const pods = mesh.resources.Pod.filter((pod) => mesh.origins.has(pod));
    keys = new Set([
      ...makers.map(({ kind, namespace, name }) => `${kind}/${namespace}/${name}`),
      ...pods.map(({ metadata }) => podKey(metadata.namespace, metadata.name)),
    ]);
    written.set(mesh, keys);
  }
  return keys.has(workloadKey(proxy)) || keys.has(podKey(proxy.namespace, proxy.name));
}

const podKey = (namespace: string | undefined, name: string): string => `pod ${namespace ?? ''}/${name}`;
